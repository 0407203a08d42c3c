package be.leuven.som.web.meetings.poll;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.api.meeting.PollDay;
import be.leuven.som.domain.meeting.Holiday;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Thursday 26 November 2026 in the week grid; clocks in Leuven are an hour ahead of UTC. */
class GridDayTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-26");
    private static final Instant BEFORE = Instant.parse("2026-11-26T09:00:00Z");
    private static final PollDay.Busy MEETING = new PollDay.Busy(
            "Werkgroep",
            Instant.parse("2026-11-26T13:00:00Z"),
            Instant.parse("2026-11-26T14:00:00Z"),
            List.of("An", "Bo"));

    private static GridDay day(Set<LocalDateTime> chosen, int minutes) {
        PollDay day = new PollDay(DAY, Holiday.AUTUMN_BREAK, false, List.of(MEETING));
        return GridDay.of(day, GridDay.times(chosen), chosen, minutes, BEFORE);
    }

    @Test
    void has_the_hours_of_the_day_and_every_other_time_that_was_chosen() {
        assertThat(GridDay.times(Set.of(DAY.atTime(19, 30), DAY.atTime(10, 0))))
                .hasSize(14)
                .startsWith(LocalTime.of(8, 0))
                .contains(LocalTime.of(19, 30))
                .isSorted();
    }

    @Test
    void tells_what_is_chosen_and_what_is_past() {
        GridDay day = day(Set.of(DAY.atTime(16, 0)), 60);

        assertThat(day.cells())
                .filteredOn(GridDay.Cell::chosen)
                .extracting(GridDay.Cell::slot)
                .containsExactly(DAY.atTime(16, 0));
        assertThat(day.cells())
                .filteredOn(GridDay.Cell::past)
                .extracting(c -> c.slot().getHour())
                .containsExactly(8, 9, 10);
        assertThat(day.chosen()).isTrue();
        assertThat(day.styleClass()).contains("poll-school");
    }

    @Test
    void counts_the_members_who_are_in_another_meeting_meanwhile() {
        assertThat(day(Set.of(), 60).cells())
                .filteredOn(c -> c.busy() > 0)
                .extracting(c -> c.slot().getHour() + ":" + c.busy())
                .containsExactly("14:2");
        assertThat(day(Set.of(), 61).cells())
                .filteredOn(c -> c.busy() > 0)
                .extracting(c -> c.slot().getHour())
                .containsExactly(13, 14);
    }
}
