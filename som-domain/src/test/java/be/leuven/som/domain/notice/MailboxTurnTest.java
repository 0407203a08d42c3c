package be.leuven.som.domain.notice;

import static be.leuven.som.domain.Fixtures.brussels;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailboxTurnTest {
    private static final Instant NOW = brussels("2026-11-05T10:00");

    private final MailboxTurn turn = new MailboxTurn();

    @Test
    void is_had_by_one_server_at_a_time() {
        assertThat(turn.take(NOW)).isPresent();
        assertThat(turn.take(NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void is_free_again_when_given_back() {
        turn.giveBack(turn.take(NOW).orElseThrow());
        assertThat(turn.take(NOW)).isPresent();
    }

    @Test
    void of_a_server_that_stopped_half_way_ends_by_itself() {
        turn.take(NOW);
        assertThat(turn.take(NOW.plus(Duration.ofMinutes(5)))).isPresent();
    }

    @Test
    void is_not_given_back_by_a_server_that_took_too_long() {
        Instant slow = turn.take(NOW).orElseThrow();
        turn.take(slow);

        turn.giveBack(slow);

        assertThat(turn.take(slow)).isEmpty();
    }
}
