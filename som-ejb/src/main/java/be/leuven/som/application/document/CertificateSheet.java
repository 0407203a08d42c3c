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

/** Certificates of one signature and of all of a version, with the address at which anybody can check them. */
public final class CertificateSheet {
    private final PaperWords words = PaperWords.in(CharterSheet.LANGUAGE);
    private final List<Block> blocks = new ArrayList<>();

    private CertificateSheet() {}

    /**
     * A signature. Names no person: a certificate is shown to others.
     *
     * @param sentence what was agreed to
     * @param statement of commitment, or null
     */
    public record Line(String partner, String function, Instant signedAt, String sentence, String statement) {}

    /**
     * @param number of its record in the chain of evidence
     * @param hash of that record
     * @param address at which it can be checked
     */
    public static Sheet of(String label, Line line, long number, String hash, String address) {
        CertificateSheet sheet = new CertificateSheet();
        PaperWords words = sheet.words;
        sheet.blocks.add(new Facts(List.of(
                new Fact(words.of("certificate.partner"), line.partner()),
                new Fact(words.of("certificate.function"), line.function()),
                new Fact(words.of("certificate.signed"), words.dates().dateTime(line.signedAt())),
                new Fact(words.of("certificate.number"), Long.toString(number)),
                new Fact(words.of("certificate.record"), hash))));
        sheet.blocks.add(new Marked(words.of("certificate.sentence"), line.sentence(), null));
        if (line.statement() != null) {
            sheet.blocks.add(new Marked(words.of("certificate.statement"), line.statement(), null));
        }
        return sheet.with(words.of("certificate.title", label), line.partner(), address);
    }

    /** All signatures of a version, in the order in which they were given. */
    public static Sheet of(String label, LocalDate adoptedOn, String textHash, List<Line> lines, String address) {
        CertificateSheet sheet = new CertificateSheet();
        PaperWords words = sheet.words;
        sheet.blocks.add(new Facts(List.of(
                new Fact(words.of("certificate.text"), textHash),
                new Fact(words.of("certificate.count"), Integer.toString(lines.size())))));
        sheet.blocks.add(new Table(
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
                .forEach(l -> sheet.blocks.add(
                        new Marked(words.of("certificate.statement.of", l.partner()), l.statement(), null)));
        return sheet.with(
                words.of("certificate.all", label),
                words.of("charter.adopted", words.dates().date(adoptedOn)),
                address);
    }

    private Sheet with(String title, String subtitle, String address) {
        blocks.add(new Heading(2, words.of("certificate.check")));
        blocks.add(new Paragraph(words.of("certificate.check.text")));
        blocks.add(new Code(words.of("certificate.code"), address));
        return new Sheet(CharterSheet.LANGUAGE, title, subtitle, title, List.copyOf(blocks));
    }
}
