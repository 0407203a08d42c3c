package be.leuven.som.application.charter;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.api.charter.TrackedText;
import be.leuven.som.api.charter.TrackedText.Change;
import be.leuven.som.api.charter.TrackedText.Piece;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordComparisonTest {
    private static final String BEFORE = "Wij maken samen onderwijs.\n\nVoor elk kind, van 2,5 jaar af.";
    private static final String AFTER = "Wij maken onderwijs.\n\nVoor elk kind en elke jongere, van 2,5 jaar af.";

    private static String text(TrackedText tracked) {
        return tracked.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void marks_whole_words_and_nothing_more() {
        assertThat(WordComparison.of("Wij maken onderwijs.", "Wij maken beter onderwijs!")
                        .pieces())
                .filteredOn(p -> p.change() != Change.SAME)
                .extracting(Piece::text)
                .containsExactly("beter ", ".", "!");
    }

    @Test
    void marks_words_on_end_that_changed_as_one_change() {
        assertThat(WordComparison.of("Wij werken heel hard.", "Wij maken samen plezier.")
                        .pieces())
                .containsExactly(
                        new Piece(Change.SAME, "Wij "),
                        new Piece(Change.REMOVED, "werken heel hard"),
                        new Piece(Change.ADDED, "maken samen plezier"),
                        new Piece(Change.SAME, "."));
    }

    @Test
    void loses_not_a_space_of_either_text() {
        TrackedText tracked = WordComparison.of(BEFORE, AFTER);

        assertThat(text(tracked.before())).isEqualTo(BEFORE);
        assertThat(text(tracked.after())).isEqualTo(AFTER);
    }

    @Test
    void shows_what_is_deleted_as_all_removed_and_what_is_new_as_all_added() {
        assertThat(WordComparison.of(BEFORE, null).pieces()).containsExactly(new Piece(Change.REMOVED, BEFORE));
        assertThat(WordComparison.of("", AFTER).pieces()).containsExactly(new Piece(Change.ADDED, AFTER));
        assertThat(WordComparison.of(BEFORE, BEFORE).changed()).isFalse();
    }
}
