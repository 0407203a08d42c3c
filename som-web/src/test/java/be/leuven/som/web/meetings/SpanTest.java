package be.leuven.som.web.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.web.meetings.Span.View;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void shows_a_month_in_whole_weeks() {
        var month = new Span(View.MONTH, DAY);
        assertThat(month.from()).isEqualTo("2026-10-26");
        assertThat(month.until()).isEqualTo("2026-12-06");
        assertThat(month.holds(month.from())).isFalse();
        assertThat(month.holds(DAY)).isTrue();
    }

    @Test
    void shows_a_week_from_monday() {
        var week = new Span(View.WEEK, DAY.plusDays(6));
        assertThat(week.from()).isEqualTo(DAY);
        assertThat(week.until()).isEqualTo(DAY.plusDays(6));
    }

    @Test
    void moves_a_month_from_its_last_day_without_skipping_one() {
        assertThat(new Span(View.MONTH, LocalDate.of(2026, 1, 31)).moved(1)).isEqualTo("2026-02-01");
        assertThat(new Span(View.LIST, DAY).moved(-1)).isEqualTo("2026-08-01");
        assertThat(new Span(View.WEEK, DAY).moved(1)).isEqualTo("2026-11-30");
    }

    @Test
    void draws_no_calendar_at_the_edges_of_time() {
        assertThat(Span.drawable(LocalDate.of(9999, 1, 1))).isFalse();
        assertThat(Span.drawable(LocalDate.MIN)).isFalse();
        assertThat(Span.drawable(DAY)).isTrue();
    }

    @Test
    void takes_an_unknown_view_for_a_month() {
        assertThat(View.called("decade")).isEqualTo(View.MONTH);
        assertThat(View.called("week").word()).isEqualTo("week");
    }
}
