package be.leuven.som.application.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the small tables in which the example is written down, so that an editor can improve it without knowing Java.
 *
 * <p>A line at the margin opens an entry; the indented lines below belong to it. A bar separates columns; a dash, or a
 * column that is not there, means nothing.
 */
final class ExampleTable {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private ExampleTable() {}

    /** One line: its columns. */
    record Line(List<String> columns) {
        static Line of(String text) {
            return new Line(BAR.splitAsStream(text.strip()).toList());
        }

        String at(int column) {
            return columns.get(column);
        }

        Optional<String> maybe(int column) {
            return Stream.ofNullable(column < columns.size() ? columns.get(column) : null)
                    .filter(text -> !"-".equals(text))
                    .findFirst();
        }
    }

    /** A line at the margin and the indented ones below it. */
    record Entry(Line head, List<Line> lines) {
        String at(int column) {
            return head.at(column);
        }

        Optional<String> maybe(int column) {
            return head.maybe(column);
        }
    }

    static List<Entry> read(String table) {
        List<Entry> entries = new ArrayList<>();
        table.lines().filter(text -> !text.isBlank()).forEach(text -> {
            if (Character.isWhitespace(text.charAt(0))) {
                entries.get(entries.size() - 1).lines().add(Line.of(text));
            } else {
                entries.add(new Entry(Line.of(text), new ArrayList<>()));
            }
        });
        return entries;
    }
}
