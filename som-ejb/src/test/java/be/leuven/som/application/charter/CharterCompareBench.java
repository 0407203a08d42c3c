package be.leuven.som.application.charter;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.api.charter.CharterReading.CharterLine;
import be.leuven.som.api.charter.ComparedCharters;
import be.leuven.som.domain.charter.CharterComparison.Fate;
import be.leuven.som.domain.charter.CharterSection;
import be.leuven.som.domain.charter.CharterState;
import be.leuven.som.domain.charter.NumberedClause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Run by {@code bench/charter-compare.sh}; not part of the tests. */
class CharterCompareBench {
    private static final int PAGES = 40;
    private static final int WORDS_A_PAGE = 450;
    private static final int CLAUSES = 80;
    private static final int WARM = 5;
    private static final int MEASURED = 10;
    private static final List<String> WORDS = List.of(
            "onderwijs",
            "samen",
            "partners",
            "kinderen",
            "jongeren",
            "stad",
            "elke",
            "school",
            "wij",
            "van",
            "en",
            "de",
            "het",
            "droom",
            "werken",
            "overgang",
            "ouders",
            "buurt",
            "leren",
            "talent");

    private final Random random = new Random(2015);

    @Test
    void two_charters_of_forty_pages() throws IOException {
        List<NumberedClause> before = new ArrayList<>();
        List<NumberedClause> after = new ArrayList<>();
        for (int i = 0; i < CLAUSES; i++) {
            List<String> words = words(PAGES * WORDS_A_PAGE / CLAUSES);
            UUID key = new UUID(0, i);
            before.add(clause(i, key, words));
            for (int change = 0; change < words.size() / 10; change++) {
                words.set(random.nextInt(words.size()), "anders" + change);
            }
            after.add(clause(i, key, words));
        }
        CharterLine line = new CharterLine(new UUID(1, 1), "1.0", CharterState.IN_FORCE, null, null, null, null);
        long[] took = new long[MEASURED];
        for (int i = -WARM; i < MEASURED; i++) {
            long begun = System.nanoTime();
            ComparedCharters compared = Comparing.of(line, before, line, after);
            if (i >= 0) {
                took[i] = System.nanoTime() - begun;
            }
            assertThat(compared.count(Fate.CHANGED)).isEqualTo(CLAUSES);
        }
        Arrays.sort(took);
        Files.writeString(
                Path.of("target/charter-compare.txt"),
                String.format(
                        Locale.ROOT,
                        "two charters of %d pages (%d words, one in ten changed): %d ms once warm, slowest of %d %d ms%n",
                        PAGES,
                        PAGES * WORDS_A_PAGE,
                        took[MEASURED / 2] / 1_000_000,
                        MEASURED,
                        took[MEASURED - 1] / 1_000_000));
        assertThat(took[MEASURED - 1]).isLessThan(1_000_000_000L);
    }

    private List<String> words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words;
    }

    private static NumberedClause clause(int number, UUID key, List<String> words) {
        return new NumberedClause(
                CharterSection.AGREEMENTS, "5." + (number + 1), key, "Titel " + number, String.join(" ", words) + ".");
    }
}
