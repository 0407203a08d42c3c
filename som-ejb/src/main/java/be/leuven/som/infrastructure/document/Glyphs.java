package be.leuven.som.infrastructure.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that go along in a PDF, and which characters they have. What none of them has, an emoji for instance, becomes
 * an open box: PDF/A allows no character without a shape.
 */
final class Glyphs {
    static final String REGULAR = "source-sans-3-regular.ttf";
    static final String BOLD = "source-sans-3-bold.ttf";
    static final String ITALIC = "source-sans-3-italic.ttf";
    static final String FALLBACK = "dejavu-sans.ttf";

    private static final int OPEN_BOX = 0x25AF;
    private static final List<CmapLookup> KNOWN =
            Stream.of(REGULAR, FALLBACK).map(Glyphs::characters).toList();

    private Glyphs() {}

    static InputStream open(String font) {
        return Glyphs.class.getResourceAsStream("fonts/" + font);
    }

    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\n' || c == '\t' || known(c) ? c : OPEN_BOX)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean known(int character) {
        return KNOWN.stream().anyMatch(font -> font.getGlyphId(character) != 0);
    }

    private static CmapLookup characters(String font) {
        try (InputStream in = open(font);
                TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
