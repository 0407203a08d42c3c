package be.leuven.som.application.document;

import be.leuven.som.application.document.Sheet.Block;
import be.leuven.som.application.document.Sheet.Code;
import be.leuven.som.application.document.Sheet.Fact;
import be.leuven.som.application.document.Sheet.Facts;
import be.leuven.som.application.document.Sheet.Heading;
import be.leuven.som.application.document.Sheet.Marked;
import be.leuven.som.application.document.Sheet.Paragraph;
import be.leuven.som.application.document.Sheet.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Certificates of one signature and of all of a version, with the address at which anybody can check them. */
public final class CertificateSheet {
    private final PaperWords words;
    private final List<Block> blocks = new ArrayList<>();

    private CertificateSheet(Locale language) {
        words = PaperWords.in(language);
    }

    /** Begins one in that language, or in Dutch when there are no words in it. */
    public static CertificateSheet in(Locale language) {
        return new CertificateSheet(language);
    }

    /** The language in which one is written for who asks for that language. */
    public static Locale language(Locale asked) {
        return PaperWords.in(asked).language();
    }

    /** What a file with one is called, without what stands behind the point. */
    public static String name(Locale language) {
        return PaperWords.in(language).of("certificate.file");
    }

    /**
     * What was signed.
     *
     * @param label of the version
     * @param hash the SHA-256 of its canonical text
     */
    public record Text(String label, LocalDate adoptedOn, String hash) {}

    /**
     * A signature. Names no person: a certificate is shown to others.
     *
     * @param sentence what was agreed to, in Dutch
     * @param statement of commitment, or null
     */
    public record Line(String partner, String function, Instant signedAt, String sentence, String statement) {}

    /**
     * Of one signature.
     *
     * @param number of its record in the chain of evidence
     * @param hash of that record
     * @param address at which it can be checked
     */
    public Sheet of(Text text, Line line, long number, String hash, String address) {
        blocks.add(new Facts(List.of(
                new Fact(words.of("certificate.partner"), line.partner()),
                new Fact(words.of("certificate.function"), line.function()),
                new Fact(words.of("certificate.signed"), words.dates().dateTime(line.signedAt())),
                new Fact(words.of("certificate.number"), Long.toString(number)),
                new Fact(words.of("certificate.record"), hash))));
        blocks.add(sentence(text, line));
        if (line.statement() != null) {
            blocks.add(new Marked(words.of("certificate.statement"), line.statement(), null));
        }
        return with(words.of("certificate.title", text.label()), line.partner(), address);
    }

    /** As it was agreed to; in another language with what it means. */
    private Marked sentence(Text text, Line line) {
        boolean dutch = words.language().equals(CharterSheet.LANGUAGE);
        String meaning = words.of("certificate.sentence.meaning", text.label(), line.partner(), text.hash());
        return new Marked(
                words.of("certificate.sentence"), line.sentence(), dutch ? null : meaning, CharterSheet.LANGUAGE);
    }

    /** Of all signatures of a version, in the order in which they were given. */
    public Sheet of(Text text, List<Line> lines, String address) {
        blocks.add(new Facts(List.of(
                new Fact(words.of("certificate.text"), text.hash()),
                new Fact(words.of("certificate.count"), Integer.toString(lines.size())))));
        blocks.add(new Table(
                words.of("certificate.signatures"),
                List.of(
                        words.of("certificate.partner"),
                        words.of("certificate.function"),
                        words.of("certificate.signed")),
                lines.stream()
                        .map(l ->
                                List.of(l.partner(), l.function(), words.dates().dateTime(l.signedAt())))
                        .toList()));
        lines.stream()
                .filter(l -> l.statement() != null)
                .forEach(l ->
                        blocks.add(new Marked(words.of("certificate.statement.of", l.partner()), l.statement(), null)));
        return with(
                words.of("certificate.all", text.label()),
                words.of("charter.adopted", words.dates().date(text.adoptedOn())),
                address);
    }

    private Sheet with(String title, String subtitle, String address) {
        blocks.add(new Heading(2, words.of("certificate.check")));
        blocks.add(new Paragraph(words.of("certificate.check.text")));
        blocks.add(new Code(words.of("certificate.code"), address));
        return new Sheet(words.language(), title, subtitle, title, List.copyOf(blocks));
    }
}
