package be.leuven.som.domain.account;

import static be.leuven.som.domain.Fixtures.brussels;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlowDownTest {
    private static final Instant NOW = brussels("2026-09-01T09:00");

    private final SignInFailures failures = new SignInFailures("hash", NOW);

    private void fail(int times, Instant when) {
        for (int i = 0; i < times; i++) {
            failures.failed(when);
        }
    }

    private boolean mustWait(Instant when) {
        return failures.mustWait(SlowDownPolicy.FOR_ACCOUNT, when);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 2", "6, 4", "7, 8", "13, 512", "14, 900", "15, 900", "1000000, 900"})
    void doubles_the_wait_after_five_wrong_passwords_up_to_a_quarter_of_an_hour(int wrong, long seconds) {
        assertThat(SlowDownPolicy.FOR_ACCOUNT.nextAttempt(wrong, NOW)).isEqualTo(NOW.plusSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"19, 0", "20, 2", "21, 4"})
    void is_more_patient_with_an_address_that_may_serve_a_whole_school(int wrong, long seconds) {
        assertThat(SlowDownPolicy.FOR_ADDRESS.nextAttempt(wrong, NOW)).isEqualTo(NOW.plusSeconds(seconds));
    }

    @Test
    void lets_somebody_try_at_once_at_first() {
        assertThat(mustWait(NOW)).isFalse();
        fail(4, NOW);
        assertThat(mustWait(NOW)).isFalse();
    }

    @Test
    void makes_a_guesser_wait_until_the_moment_and_no_longer() {
        fail(5, NOW);
        assertThat(mustWait(NOW)).isTrue();
        assertThat(mustWait(NOW.plusMillis(1999))).isTrue();
        assertThat(mustWait(NOW.plusSeconds(2))).isFalse();
    }

    @Test
    void begins_anew_after_more_than_an_hour_of_quiet() {
        fail(30, NOW);
        Instant muchLater = NOW.plus(SlowDownPolicy.MEMORY).plusSeconds(1);
        fail(1, muchLater);
        assertThat(mustWait(muchLater)).isFalse();
    }

    @Test
    void remembers_within_the_hour() {
        fail(30, NOW);
        Instant within = NOW.plus(SlowDownPolicy.MEMORY);
        fail(1, within);
        assertThat(mustWait(within.plus(Duration.ofMinutes(14)))).isTrue();
        assertThat(mustWait(within.plus(Duration.ofMinutes(15)))).isFalse();
    }
}
