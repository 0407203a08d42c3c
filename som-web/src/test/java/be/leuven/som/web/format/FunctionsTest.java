package be.leuven.som.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FunctionsTest {
    @Test
    void initials_are_those_of_the_first_and_the_last_word() {
        assertThat(Functions.initials("Vertegenwoordiger Stad Leuven")).isEqualTo("VL");
        assertThat(Functions.initials("verslaggever")).isEqualTo("V");
        assertThat(Functions.initials("School (fictief)")).isEqualTo("S");
        assertThat(Functions.initials(null)).isEmpty();
    }
}
