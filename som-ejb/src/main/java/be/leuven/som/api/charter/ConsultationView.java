package be.leuven.som.api.charter;

import be.leuven.som.api.charter.CharterText.ClauseView;
import be.leuven.som.domain.charter.AmendmentKind;
import be.leuven.som.domain.charter.CharterSection;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A version of the charter with how much was said on it.
 *
 * @param version of the charter version, for changing its state
 * @param until the closing day
 * @param running whether partners may speak today
 * @param gone clauses that are no more, but on which something was said
 * @param mayEdit whether the caller leads it
 */
public record ConsultationView(
        CharterReading.CharterLine line,
        long version,
        LocalDate from,
        LocalDate until,
        boolean running,
        List<Section> sections,
        List<Gone> gone,
        Statistics statistics,
        boolean mayEdit)
        implements Serializable {
    /** A section with its clauses and what was said on each. */
    public record Section(CharterSection section, int number, List<Said> clauses) implements Serializable {}

    /**
     * A clause and how much was said on it.
     *
     * @param open amendments on which the editors still have to decide
     * @param contested whether several amendments want different things of it
     * @param origins from whom its words came
     */
    public record Said(ClauseView clause, int comments, int open, int decided, boolean contested, List<Origin> origins)
            implements Serializable {}

    /** A partner whose amendment came into the text. */
    public record Origin(String partner, AmendmentKind kind, boolean merged) implements Serializable {}

    /** A clause that was deleted meanwhile. */
    public record Gone(UUID key, String heading, int open) implements Serializable {}

    /**
     * Who has spoken, and on what.
     *
     * @param spoken partners that commented, proposed or supported something
     * @param silent active partners that did not
     * @param contested numbers of the contested clauses
     */
    public record Statistics(
            List<String> spoken,
            List<String> silent,
            List<String> contested,
            int comments,
            int amendments,
            int open,
            int accepted,
            int rejected,
            int withdrawn)
            implements Serializable {}
}
