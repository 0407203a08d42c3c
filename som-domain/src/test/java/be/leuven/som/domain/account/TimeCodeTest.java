package be.leuven.som.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeCodeTest {
    private static final SharedSecret SECRET =
            SharedSecret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109L);

    /** Appendix B of RFC 6238, for SHA-1; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void is_what_the_standard_says(long second, String code) {
        assertThat(TimeCode.at(SECRET, TimeCode.stepAt(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    /** Appendix D of RFC 4226. */
    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "9, 520489"})
    void counts_steps_as_the_standard_below_it_does(long step, String code) {
        assertThat(TimeCode.at(SECRET, step)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void is_known_one_step_around_now(int away) {
        long step = TimeCode.stepAt(NOW) + away;
        assertThat(TimeCode.step(SECRET, TimeCode.at(SECRET, step), NOW)).hasValue(step);
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 2})
    void is_not_known_two_steps_away(int away) {
        assertThat(TimeCode.step(SECRET, TimeCode.at(SECRET, TimeCode.stepAt(NOW) + away), NOW))
                .isEmpty();
    }

    @Test
    void may_be_typed_in_two_groups() {
        assertThat(TimeCode.step(SECRET, " 081 804", NOW)).isPresent();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "81804", "0081804", "abcdef", "٠٨١٨٠٤"})
    void is_nothing_else(String typed) {
        assertThat(TimeCode.step(SECRET, typed, NOW)).isEmpty();
    }
}
