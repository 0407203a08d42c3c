package be.leuven.som.web.decisions;

import java.util.UUID;

/** What an address asks for; whatever makes no sense is as if it weren't there. */
public final class Asked {
    private static final int UUID_LENGTH = 36;
    private static final int LONGEST = 100;

    private Asked() {}

    /** Null when the text is no id. */
    public static UUID id(String text) {
        try {
            return text != null && text.length() == UUID_LENGTH ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    public static Integer year(String text) {
        return text != null && text.matches("[12]\\d{3}") ? Integer.valueOf(text) : null;
    }

    /** From 0; addresses count from 1. */
    public static int page(String text) {
        return text != null && text.matches("[1-9]\\d{0,4}") ? Integer.parseInt(text) - 1 : 0;
    }

    public static String words(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
