package be.leuven.som.infrastructure.document;

import be.leuven.som.application.document.CertificateSheet;
import be.leuven.som.application.document.Sheet;
import be.leuven.som.application.document.Sheet.Block;
import be.leuven.som.application.document.Sheet.Fact;
import be.leuven.som.application.document.Sheet.Facts;
import be.leuven.som.application.document.Sheet.Heading;
import be.leuven.som.application.document.Sheet.Marked;
import be.leuven.som.application.document.Sheet.Paragraph;
import be.leuven.som.application.document.Sheet.Table;
import be.leuven.som.application.document.Sheet.Written;
import be.leuven.som.domain.evidence.FrozenText;
import be.leuven.som.domain.evidence.FrozenText.FrozenClause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Minutes as they look when they are long: attendance, items with prose, decisions and actions. */
public final class ASheet {
    private static final CertificateSheet.Text TEXT =
            new CertificateSheet.Text("1.0", LocalDate.of(2015, 6, 4), "ab".repeat(32));
    private static final String PROSE =
            """
            De leden bespreken **hoe** scholen en ouders elkaar vinden. Er zijn drie vragen:

            - Wie neemt het initiatief, en *wanneer*?
            - Wat kost het, en wie betaalt? Zie [de nota](https://example.org/nota).
            - Hoe tellen we wat lukt?

            1. Eerst vragen we het aan de scholen.
            2. Daarna leggen we de antwoorden naast elkaar.

            > Een oudergroep begint met één ouder.

            """;

    private ASheet() {}

    /** @param items of about a third of a page each */
    public static Sheet of(int items) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(List.of(new Fact("Plaats", "Stadskantoor"), new Fact("Quorum", "6 van 9 zetels"))));
        blocks.add(new Heading(2, "Aanwezigheid"));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            rows.add(List.of("Lid " + i, "Vertegenwoordiger", "Organisatie " + i, "aanwezig"));
        }
        blocks.add(new Table("Aanwezigheid", List.of("Naam", "Functie", "Organisatie", "Aanwezig"), rows));
        for (int i = 1; i <= items; i++) {
            blocks.add(new Heading(2, i + ". Ouders over de drempel"));
            blocks.add(new Paragraph("Bespreking, 16.00 – 16.20 uur"));
            blocks.add(new Written(PROSE.repeat(2)));
            blocks.add(new Marked("Besluit RG-2026-00" + i, "We nodigen alle scholen uit.", "met consent"));
            blocks.add(new Marked("Actie", "De uitnodiging schrijven", "Voorzitter, tegen vr 4 december 2026"));
        }
        return new Sheet(Locale.forLanguageTag("nl"), "Verslag: Ouders", "Regiegroep, 12 november", "RG", blocks);
    }

    /** What people paste in: markup, other scripts, thousands of emoji. */
    public static Sheet hostile() {
        String text = "<b>Vet</b> & <script>alert('x')</script> Ἀθῆναι Łódź 中文 " + "🎓".repeat(5000);
        return new Sheet(
                Locale.ENGLISH,
                text.substring(0, 100),
                text,
                "<RG>",
                List.of(
                        new Heading(2, text),
                        new Paragraph(text),
                        new Written(text + "\n\n<iframe src='https://example.org'></iframe>\n\n# Kop\n\n***"),
                        new Marked(text, text, text),
                        new Facts(List.of(new Fact(text, text))),
                        new Table(text, List.of(text), List.of(List.of(text)))));
    }

    static final String ADDRESS = "https://som.example.org/som/charter/verify/5b1d9c1e-3a52-4a5e-9d0c-0a6f3c1f7e10";

    static FrozenText frozen() {
        return new FrozenText(
                "1.0",
                LocalDate.of(2015, 6, 4),
                List.of(
                        new FrozenClause("PREAMBLE", "1.1", "Wie we zijn", "Wij **maken** onderwijs.\n\n- een\n- twee"),
                        new FrozenClause("MISSION", "2.1", "Missie", "Zoals 1.1 zegt.")));
    }

    static Sheet certificate() {
        return certificate(Locale.forLanguageTag("nl"));
    }

    static Sheet certificate(Locale language) {
        return CertificateSheet.in(language).of(TEXT, line("Wij geven tijd."), 7, "ab".repeat(32), ADDRESS);
    }

    static Sheet certificateOfAll() {
        return certificateOfAll(Locale.forLanguageTag("nl"));
    }

    static Sheet certificateOfAll(Locale language) {
        return CertificateSheet.in(language).of(TEXT, List.of(line("Wij geven tijd."), line(null)), ADDRESS);
    }

    private static CertificateSheet.Line line(String statement) {
        return new CertificateSheet.Line(
                "Stad Leuven",
                "Diensthoofd",
                Instant.parse("2015-06-12T12:00:00Z"),
                "Ik onderteken namens Stad Leuven.",
                statement);
    }
}
