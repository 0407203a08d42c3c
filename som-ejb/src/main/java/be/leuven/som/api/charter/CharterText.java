package be.leuven.som.api.charter;

import be.leuven.som.domain.charter.CharterSection;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A version of the charter with its text.
 *
 * @param version of the charter version as a whole: its order and its state
 * @param sections all seven, those without clauses too
 * @param mayWrite whether the caller may change the text now
 */
public record CharterText(CharterReading.CharterLine line, long version, List<Section> sections, boolean mayWrite)
        implements Serializable {
    /** A section with its clauses in their order. */
    public record Section(CharterSection section, int number, List<ClauseView> clauses) implements Serializable {}

    /**
     * A clause.
     *
     * @param version of this clause
     * @param reference how the source of another clause speaks of it
     * @param text Markdown source
     * @param html the text as safe HTML, references as links to the clauses
     * @param englishHeading null without a translation
     * @param writtenBy the name of who wrote last
     */
    public record ClauseView(
            UUID key,
            long version,
            String number,
            String reference,
            String heading,
            String text,
            String html,
            String englishHeading,
            String englishText,
            String englishHtml,
            String writtenBy,
            Instant writtenAt)
            implements Serializable {}

    /** Every clause in the order of reading. */
    public List<ClauseView> clauses() {
        return sections.stream().flatMap(s -> s.clauses().stream()).toList();
    }
}
