package be.leuven.som.domain.shared;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What holds for every text that people type: trimmed, not longer than agreed, and without control characters, which
 * PostgreSQL refuses and no reader can see.
 */
public final class Text {
    private Text() {}

    /**
     * A text that must be there.
     *
     * @param max the most UTF-16 units, so that it fits in a column of that length in either database
     * @throws DomainException beside the field, when it is empty, too long or holds control characters
     */
    public static String required(String field, String value, int max) {
        String text = optional(field, value, max);
        if (text == null) {
            throw DomainException.at(field, "text.required");
        }
        return text;
    }

    /** A text that must be there, on one line: a name, which goes into the head of a mail. */
    public static String line(String field, String value, int max) {
        String text = required(field, value, max);
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw DomainException.at(field, "text.control-characters");
        }
        return text;
    }

    /** A text that may be missing; blank means missing and gives null. */
    public static String optional(String field, String value, int max) {
        String text = value == null ? "" : withoutSpaceAround(value).replace("\r\n", "\n");
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > max) {
            throw DomainException.at(field, "text.too-long", max, text.length());
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw DomainException.at(field, "text.control-characters");
        }
        return text;
    }

    /** As people look for it: small letters without accents, and one space for whatever is neither letter nor digit. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Unlike {@link String#strip()}, also without the spaces that do not break, which word processors leave behind. */
    private static String withoutSpaceAround(String value) {
        int from = 0;
        int until = value.length();
        while (from < until && isSpace(value.charAt(from))) {
            from++;
        }
        while (from < until && isSpace(value.charAt(until - 1))) {
            until--;
        }
        return value.substring(from, until);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
