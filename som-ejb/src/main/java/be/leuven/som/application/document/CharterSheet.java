package be.leuven.som.application.document;

import be.leuven.som.application.document.Sheet.Block;
import be.leuven.som.application.document.Sheet.Fact;
import be.leuven.som.application.document.Sheet.Facts;
import be.leuven.som.application.document.Sheet.Heading;
import be.leuven.som.application.document.Sheet.Paragraph;
import be.leuven.som.application.document.Sheet.Written;
import be.leuven.som.domain.evidence.FrozenText;
import be.leuven.som.domain.evidence.FrozenText.FrozenClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A version of the charter as it was adopted, as a paper: made of the frozen text alone. In Dutch, which binds. */
public final class CharterSheet {
    static final Locale LANGUAGE = Locale.forLanguageTag("nl");

    private CharterSheet() {}

    public static Sheet of(FrozenText text) {
        PaperWords words = PaperWords.in(LANGUAGE);
        List<Block> blocks = new ArrayList<>();
        String section = null;
        for (FrozenClause clause : text.clauses()) {
            if (!clause.section().equals(section)) {
                section = clause.section();
                blocks.add(new Heading(2, words.of("section." + section)));
            }
            blocks.add(new Heading(3, heading(clause)));
            blocks.add(new Written(clause.source()));
        }
        blocks.add(new Heading(2, words.of("charter.fingerprint")));
        blocks.add(new Paragraph(words.of("charter.fingerprint.text")));
        blocks.add(new Facts(List.of(new Fact("SHA-256", text.hash()))));
        return new Sheet(
                LANGUAGE,
                words.of("charter.title", text.label()),
                words.of("charter.adopted", words.dates().date(text.adoptedOn())),
                words.of("charter.title", text.label()),
                blocks);
    }

    private static String heading(FrozenClause clause) {
        return clause.heading() == null ? clause.number() : clause.number() + " " + clause.heading();
    }
}
