package be.leuven.som.web.network;

import be.leuven.som.api.Problem;
import be.leuven.som.api.network.SheetPreview;
import be.leuven.som.api.network.SheetPreview.Line;
import be.leuven.som.web.i18n.Sentences;
import be.leuven.som.web.layout.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Rows of a file in the words of the page: first what is wrong, then what is worth a look, then the rest. */
@RequestScoped
public class ImportLines {
    private static final int MOST = 200;

    @Inject
    private Language language;

    List<ImportLine> of(SheetPreview preview) {
        return preview.lines().stream()
                .sorted(Comparator.comparing(ImportLines::rank))
                .limit(MOST)
                .map(this::line)
                .toList();
    }

    private static int rank(Line line) {
        if (!line.problems().isEmpty()) {
            return 0;
        }
        return line.remarks().isEmpty() ? 2 : 1;
    }

    private ImportLine line(Line line) {
        return new ImportLine(
                line.number(),
                line.what(),
                line.outcome(),
                Stream.concat(line.problems().stream(), line.remarks().stream())
                        .map(this::sentence)
                        .toList());
    }

    /** With the name of the column in front, when it is about one. */
    private String sentence(Problem problem) {
        Locale locale = language.getLocale();
        String sentence = new Sentences(locale).problem(problem.key(), problem.arguments());
        if (problem.field() == null) {
            return sentence;
        }
        ResourceBundle words = ResourceBundle.getBundle("be.leuven.som.web.i18n.partners", locale);
        String column =
                "field." + problem.field().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        return words.containsKey(column) ? words.getString(column) + ": " + sentence : sentence;
    }
}
