package be.leuven.som.application.document;

import be.leuven.som.api.decision.DecisionLine;
import be.leuven.som.application.document.Sheet.Block;
import be.leuven.som.application.document.Sheet.Marked;
import be.leuven.som.application.document.Sheet.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A list of decisions as a paper. */
final class DecisionSheet {
    private DecisionSheet() {}

    static Sheet of(List<DecisionLine> decisions, LocalDate today, Locale language) {
        PaperWords words = PaperWords.in(language);
        List<Block> blocks = new ArrayList<>();
        if (decisions.isEmpty()) {
            blocks.add(new Paragraph(words.of("decisions.none")));
        }
        for (DecisionLine decision : decisions) {
            blocks.add(new Marked(
                    decision.number() + " – " + words.in(decision.bodyName()) + ", "
                            + words.dates().dateTime(decision.takenAt()),
                    decision.text(),
                    words.dates().period(decision.inForceFrom(), decision.inForceUntil())));
        }
        return new Sheet(
                words.language(),
                words.of("decisions.title"),
                words.of("decisions.on", words.dates().date(today)),
                "SOM",
                blocks);
    }
}
