package be.leuven.som.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private final Sentences dutch = new Sentences(Locale.forLanguageTag("nl"));
    private final Sentences english = new Sentences(Locale.ENGLISH);

    private enum PartnerState {
        ENDED
    }

    @Test
    void a_refusal_speaks_the_language_of_the_reader() {
        assertThat(dutch.problem("text.required", List.of())).isEqualTo("Vul dit in.");
        assertThat(english.problem("text.too-long", List.of(2000, 2017)))
                .isEqualTo("Keep it to 2000 characters; it has 2017 now.");
    }

    @Test
    void dates_and_states_in_it_are_written_as_words() {
        assertThat(dutch.problem("seat.taken", List.of(LocalDate.of(2026, 9, 1))))
                .isEqualTo("Vanaf 1 september 2026 is deze zetel al ingevuld.");
        assertThat(dutch.problem("partner.wrong-state", List.of(PartnerState.ENDED)))
                .isEqualTo("Dat kan niet: de partner is uitgetreden.");
    }
}
