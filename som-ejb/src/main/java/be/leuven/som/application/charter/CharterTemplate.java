package be.leuven.som.application.charter;

import be.leuven.som.domain.charter.CharterSection;
import be.leuven.som.domain.charter.Clause.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The clauses that a charter like this usually has, with words to begin from. They stand in a text file: {@code # mission}
 * begins a section, {@code ## Heading} a clause, and what follows is its text.
 */
@ApplicationScoped
public class CharterTemplate {
    private static final String FILE = "charter-template_nl.md";

    List<Entry> entries() {
        return in(FILE);
    }

    /** What stands in a file among the resources. */
    public static List<Entry> in(String resource) {
        try (InputStream file = CharterTemplate.class.getResourceAsStream(resource)) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param source as described above */
    static List<Entry> read(String source) {
        List<Entry> entries = new ArrayList<>();
        for (String section : parts(source, "# ")) {
            List<String> clauses = parts(section, "## ");
            CharterSection named = CharterSection.valueOf(
                    section.lines().findFirst().orElseThrow().strip().toUpperCase(Locale.ROOT));
            clauses.forEach(clause -> entries.add(new Entry(named, wording(clause))));
        }
        return entries;
    }

    /** What follows each such mark at the beginning of a line. */
    private static List<String> parts(String source, String mark) {
        return Pattern.compile("(?m)^" + mark)
                .splitAsStream("\n" + source)
                .skip(1)
                .toList();
    }

    private static Wording wording(String clause) {
        int end = clause.indexOf('\n');
        return new Wording(
                clause.substring(0, end).strip(), clause.substring(end).strip());
    }

    /** A clause to come. */
    public record Entry(CharterSection section, Wording wording) {}
}
