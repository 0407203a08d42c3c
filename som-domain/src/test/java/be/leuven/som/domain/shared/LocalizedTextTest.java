package be.leuven.som.domain.shared;

import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

    @Test
    void speaks_the_language_of_its_reader() {
        LocalizedText diversity = LocalizedText.of("Diversiteit", "Diversity");
        assertThat(diversity.in(DUTCH)).isEqualTo("Diversiteit");
        assertThat(diversity.in(Locale.UK)).isEqualTo("Diversity");
    }

    @Test
    void speaks_dutch_to_who_reads_neither() {
        assertThat(LocalizedText.of("Diversiteit", "Diversity").in(Locale.FRENCH))
                .isEqualTo("Diversiteit");
    }

    @Test
    void serves_both_with_the_dutch_text_until_it_is_translated() {
        LocalizedText untranslated = LocalizedText.of("Diversiteit", "  ");
        assertThat(untranslated.in(Locale.ENGLISH)).isEqualTo("Diversiteit");
        assertThat(untranslated.english()).isEqualTo("Diversiteit");
    }

    @Test
    void is_equal_by_what_it_says_in_both_languages() {
        assertThat(LocalizedText.of("Raad", "Council"))
                .isEqualTo(LocalizedText.of(" Raad ", "Council"))
                .isNotEqualTo(LocalizedText.of("Raad", null))
                .isNotEqualTo(LocalizedText.of("Regie", "Council"));
    }

    @Test
    void needs_the_dutch_text() {
        assertRefusedAt("dutch", "text.required", () -> LocalizedText.of(null, "Diversity"));
    }

    @Test
    void says_which_language_is_too_long() {
        assertRefusedAt("english", "text.too-long", () -> LocalizedText.of("kort", "x".repeat(2001)));
    }
}
