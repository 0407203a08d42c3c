package be.leuven.som.domain.evidence;

import be.leuven.som.domain.evidence.CanonicalLines.Line;
import be.leuven.som.domain.shared.Sha256;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a charter as it was adopted, in the one form that is hashed and signed.
 *
 * <p>The form ({@value #FORM}) is described in {@code docs/evidence.md}, so that another program computes the same SHA-256.
 *
 * @param label of the version, such as "1.0"
 * @param clauses in the order in which they are read
 */
public record FrozenText(String label, LocalDate adoptedOn, List<FrozenClause> clauses) {
    public static final String FORM = "som-charter-1";

    private static final List<String> NAMES = List.of("section", "number", "heading", "text");

    /**
     * A clause of it.
     *
     * @param section the name of the section, such as PREAMBLE
     * @param number as it is printed, such as "3.2"
     * @param heading null when it has none
     * @param source the words in Markdown, references already written as numbers
     */
    public record FrozenClause(String section, String number, String heading, String source) {}

    public FrozenText {
        clauses = List.copyOf(clauses);
    }

    /** The text whose UTF-8 bytes are hashed; what a file with it holds. */
    public String canonical() {
        CanonicalLines lines = new CanonicalLines()
                .add("form", FORM)
                .add("label", label)
                .add("adopted", adoptedOn)
                .add("clauses", clauses.size());
        for (FrozenClause clause : clauses) {
            lines.add("section", clause.section())
                    .add("number", clause.number())
                    .add("heading", clause.heading())
                    .add("text", clause.source());
        }
        return lines.text();
    }

    /** The SHA-256 of {@link #canonical()}. */
    public String hash() {
        return Sha256.of(canonical());
    }

    /** @throws IllegalArgumentException when the text is not exactly in the canonical form */
    public static FrozenText parse(String canonical) {
        List<Line> lines = CanonicalLines.read(canonical);
        List<FrozenClause> clauses = new ArrayList<>();
        String[] parts = new String[NAMES.size()];
        for (Line line : lines.subList(Math.min(4, lines.size()), lines.size())) {
            int part = NAMES.indexOf(line.name());
            if (part < 0) {
                throw new IllegalArgumentException("a clause has no " + line.name());
            }
            parts[part] = line.value();
            if (line.name().equals("text")) {
                clauses.add(new FrozenClause(parts[0], parts[1], parts[2], parts[3]));
                parts = new String[NAMES.size()];
            }
        }
        FrozenText text = new FrozenText(
                CanonicalLines.value(canonical, "label"), day(CanonicalLines.value(canonical, "adopted")), clauses);
        if (!text.canonical().equals(canonical)) {
            throw new IllegalArgumentException("not in the canonical form " + FORM);
        }
        return text;
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException other) {
            throw new IllegalArgumentException("not a day: " + value, other);
        }
    }
}
