package be.leuven.som.domain.shared;

import static be.leuven.som.domain.Fixtures.HTML;
import static be.leuven.som.domain.Fixtures.MANY_EMOJI;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\r\n", "\u2003", "\u00a0", "\u202f \u00a0"})
    void asks_for_a_text_where_nothing_can_be_seen(String blank) {
        assertRefusedAt("title", "text.required", () -> Text.required("title", blank, 200));
        assertThat(Text.optional("title", blank, 200)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"  Werkafspraken  ", "\u00a0Werkafspraken\u00a0", "\r\nWerkafspraken\t"})
    void drops_the_space_around(String typed) {
        assertThat(Text.required("title", typed, 200)).isEqualTo("Werkafspraken");
    }

    @Test
    void keeps_line_breaks_in_one_form() {
        assertThat(Text.required("notes", "een\r\ntwee\ndrie\tvier", 200)).isEqualTo("een\ntwee\ndrie\tvier");
    }

    @Test
    void counts_what_is_kept_not_the_space_around_it() {
        assertThat(Text.required("title", "  " + "x".repeat(200) + "  ", 200)).hasSize(200);
    }

    @Test
    void says_how_long_a_text_may_be_and_how_long_it_is() {
        DomainException refused =
                catchThrowableOfType(DomainException.class, () -> Text.required("title", "x".repeat(201), 200));
        assertThat(refused.key()).isEqualTo("text.too-long");
        assertThat(refused.arguments()).containsExactly(200, 201);
    }

    @Test
    void counts_an_emoji_as_the_two_units_that_a_column_needs() {
        assertThat(Text.required("title", "🎓".repeat(100), 200)).isEqualTo("🎓".repeat(100));
        assertRefusedAt("title", "text.too-long", () -> Text.required("title", "🎓".repeat(101), 200));
        assertThat(Text.required("title", MANY_EMOJI, 10_000)).isEqualTo(MANY_EMOJI);
    }

    @Test
    void keeps_html_as_the_text_that_it_is() {
        assertThat(Text.required("title", HTML, 200)).isEqualTo(HTML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0000", "a\u0007b", "a\u001bb", "a\u007fb", "a\u0085b", "a\rb"})
    void refuses_control_characters(String typed) {
        assertRefusedAt("title", "text.control-characters", () -> Text.required("title", typed, 200));
    }
}
