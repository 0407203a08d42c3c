package be.leuven.som.domain.account;

import java.util.Locale;

/** Five bits a character (RFC 4648, without padding): letters and digits that people copy without confusing them. */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    /** Of bytes whose bits are a multiple of five. */
    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte next : bytes) {
            held = ((held << Byte.SIZE) | (next & 0xFF)) & 0xFFF;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(ALPHABET.charAt((held >> bits) & 0x1F));
            }
        }
        return text.toString();
    }

    /** What the text says, whatever its case and spaces; nothing when another character stands in it. */
    static byte[] decode(String text) {
        String letters = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (!letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)) {
            return new byte[0];
        }
        byte[] bytes = new byte[letters.length() * BITS / Byte.SIZE];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (int letter = 0; letter < letters.length(); letter++) {
            held = ((held << BITS) | ALPHABET.indexOf(letters.charAt(letter))) & 0xFFF;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[at++] = (byte) (held >> bits);
            }
        }
        return bytes;
    }
}
