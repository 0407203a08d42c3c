package be.leuven.som.web.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.meeting.Quorum;
import org.junit.jupiter.api.Test;

class GaugeTest {
    @Test
    void shows_a_seat_each_and_marks_the_one_that_reaches_the_quorum() {
        var gauge = new Gauge(new Quorum(6, 4, 2, 3));
        assertThat(gauge.getSeats()).containsExactly("there", "there", "open", "open needed", "open", "away");
        assertThat(gauge.getAway()).isEqualTo(1);
        assertThat(gauge.getTone()).isEqualTo("info");
    }

    @Test
    void draws_no_line_without_a_voting_seat() {
        assertThat(new Gauge(new Quorum(0, 1, 0, 0)).getSeats()).isEmpty();
    }
}
