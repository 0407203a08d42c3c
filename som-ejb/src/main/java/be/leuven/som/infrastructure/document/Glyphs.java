package be.leuven.som.infrastructure.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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

    /** Where a font says how many tables it has, where their directory begins, and how long an entry is (OpenType 1.9). */
    private static final int TABLES = 4;

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int GSUB = 0x47535542;
    private static final int HIDDEN = 0x67737562;

    private static final int OPEN_BOX = 0x25AF;
    private static final List<CmapLookup> KNOWN =
            Stream.of(REGULAR, FALLBACK).map(Glyphs::characters).toList();

    private Glyphs() {}

    /**
     * A font without its ligatures: the PDF would hold one shape for the "ft" of "heeft" and not say which letters it stands
     * for, which PDF/A forbids, and who copies or listens would miss them.
     */
    static InputStream open(String font) {
        try (InputStream in = Glyphs.class.getResourceAsStream("fonts/" + font)) {
            return new ByteArrayInputStream(withoutSubstitutions(in.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The table of substitutions gets another name in the directory of the font, so that nobody finds it. */
    private static byte[] withoutSubstitutions(byte[] font) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        for (int table = 0; table < bytes.getShort(TABLES); table++) {
            int entry = DIRECTORY + table * ENTRY;
            if (bytes.getInt(entry) == GSUB) {
                bytes.putInt(entry, HIDDEN);
            }
        }
        return font;
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
