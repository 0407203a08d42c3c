package be.leuven.som.application.document;

import be.leuven.som.api.charter.ComparedCharters;
import be.leuven.som.api.charter.ComparedCharters.Clause;
import be.leuven.som.application.document.Sheet.Block;
import be.leuven.som.application.document.Sheet.Heading;
import be.leuven.som.application.document.Sheet.Paragraph;
import be.leuven.som.application.document.Sheet.Tracked;
import be.leuven.som.domain.charter.CharterComparison.Fate;
import be.leuven.som.domain.charter.CharterSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two versions of the charter as a paper, with the changes in line. */
final class ComparisonSheet {
    private final PaperWords words;
    private final List<Block> blocks = new ArrayList<>();

    private ComparisonSheet(Locale language) {
        this.words = PaperWords.in(language);
    }

    static Sheet of(ComparedCharters compared, Locale language) {
        ComparisonSheet sheet = new ComparisonSheet(language);
        sheet.compose(compared);
        PaperWords words = sheet.words;
        return new Sheet(
                words.language(),
                words.of(
                        "comparison.title",
                        compared.earlier().label(),
                        compared.later().label()),
                words.of(
                        "comparison.counts",
                        compared.count(Fate.CHANGED),
                        compared.count(Fate.ADDED),
                        compared.count(Fate.REMOVED)),
                "charter",
                List.copyOf(sheet.blocks));
    }

    private void compose(ComparedCharters compared) {
        for (CharterSection section : CharterSection.values()) {
            List<Clause> there = compared.clauses().stream()
                    .filter(c -> c.section() == section)
                    .toList();
            if (!there.isEmpty()) {
                blocks.add(new Heading(2, section.number() + ". " + words.of("section", section)));
                there.forEach(this::clause);
            }
        }
    }

    private void clause(Clause clause) {
        String numbers = Stream.of(clause.numberBefore(), clause.numberAfter())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" → "));
        blocks.add(new Heading(3, numbers + " " + plain(clause)));
        blocks.add(new Paragraph(words.of("fate", clause.fate())));
        if (clause.heading().changed() && clause.fate() == Fate.CHANGED) {
            blocks.add(new Tracked(clause.heading()));
        }
        blocks.add(new Tracked(clause.text()));
    }

    private static String plain(Clause clause) {
        return (clause.fate() == Fate.REMOVED
                        ? clause.heading().before()
                        : clause.heading().after())
                .pieces().stream().map(p -> p.text()).collect(Collectors.joining());
    }
}
