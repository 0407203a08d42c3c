package be.leuven.som.infrastructure.calendar;

import java.nio.charset.StandardCharsets;

/** Breaks long lines as RFC 5545 (3.1) asks: at most 75 octets, and never within a character. */
final class Folding {
    private static final int MOST_OCTETS = 75;
    private static final String NEW_LINE = "\r\n";

    private Folding() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 100);
        text.lines().forEach(line -> {
            fold(line, folded);
            folded.append(NEW_LINE);
        });
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            String character = Character.toString(line.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append(NEW_LINE).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += size;
            at += character.length();
        }
    }
}
