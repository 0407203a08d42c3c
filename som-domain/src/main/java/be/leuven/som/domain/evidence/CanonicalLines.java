package be.leuven.som.domain.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * Named values as text of which there is only one form, so that its hash says something: a line {@code name: value} for
 * each, in a fixed order, ended by a line feed; what is missing has no line.
 *
 * <p>In a value a backslash is written as two, a line feed as {@code \n} and a carriage return as {@code \r}. There are no
 * empty lines, which therefore can stand between such texts in a file.
 */
public final class CanonicalLines {
    private static final String BETWEEN = ": ";

    private final StringBuilder text = new StringBuilder();

    /** One line, as it was read. */
    public record Line(String name, String value) {}

    /** Adds a line; nothing when there is no value. */
    public CanonicalLines add(String name, Object value) {
        if (value != null) {
            text.append(name).append(BETWEEN).append(escaped(value.toString())).append('\n');
        }
        return this;
    }

    public String text() {
        return text.toString();
    }

    /** @throws IllegalArgumentException when it has another form */
    public static List<Line> read(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            int at = line.indexOf(BETWEEN);
            if (at < 1) {
                throw new IllegalArgumentException("not a line of the form 'name: value': " + line);
            }
            lines.add(new Line(line.substring(0, at), unescaped(line.substring(at + BETWEEN.length()))));
        }
        return lines;
    }

    /** The value of the first line of that name, or an empty text. */
    public static String value(String text, String name) {
        String begin = name + BETWEEN;
        int at = text.startsWith(begin) ? 0 : text.indexOf('\n' + begin) + 1;
        if (!text.startsWith(begin, at)) {
            return "";
        }
        int end = text.indexOf('\n', at);
        return unescaped(text.substring(at + begin.length(), end < 0 ? text.length() : end));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            plain.append(c == '\\' ? meant(value, ++i) : c);
        }
        return plain.toString();
    }

    private static char meant(String value, int at) {
        return switch (at < value.length() ? value.charAt(at) : ' ') {
            case '\\' -> '\\';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> throw new IllegalArgumentException("a backslash that means nothing: " + value);
        };
    }
}
