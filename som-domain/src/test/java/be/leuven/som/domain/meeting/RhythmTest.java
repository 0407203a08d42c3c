package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.meeting.Rhythm.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final LocalDate SEPTEMBER = LocalDate.parse("2014-09-08");
    private static final LocalDate JUNE = LocalDate.parse("2015-06-30");

    @Test
    void comes_back_every_two_weeks_and_moves_on_a_week_for_each_holiday() {
        List<LocalDate> days = new Rhythm(Unit.WEEKS, 2, DayOfWeek.THURSDAY).days(SEPTEMBER, JUNE);

        assertThat(days)
                .extracting(LocalDate::toString)
                .startsWith("2014-09-11", "2014-09-25", "2014-10-09", "2014-10-23", "2014-11-06")
                .contains("2014-12-18", "2015-01-08", "2015-04-23", "2015-05-07", "2015-05-21", "2015-06-04");
    }

    @Test
    void never_falls_on_a_holiday_and_keeps_its_weekday() {
        for (int weeks = 1; weeks <= 4; weeks++) {
            assertThat(new Rhythm(Unit.WEEKS, weeks, DayOfWeek.MONDAY).days(SEPTEMBER, JUNE))
                    .isNotEmpty()
                    .allMatch(day -> FlemishCalendar.on(day).isEmpty())
                    .allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void comes_back_on_the_second_thursday_of_each_month() {
        assertThat(new Rhythm(Unit.MONTHS, 2, DayOfWeek.THURSDAY).days(SEPTEMBER, LocalDate.parse("2014-12-31")))
                .extracting(LocalDate::toString)
                .containsExactly("2014-09-11", "2014-10-09", "2014-11-13", "2014-12-11");
    }

    @Test
    void comes_back_on_the_last_friday_of_each_month_but_never_twice_on_one_day() {
        assertThat(new Rhythm(Unit.MONTHS, 5, DayOfWeek.FRIDAY).days(SEPTEMBER, LocalDate.parse("2015-02-28")))
                .extracting(LocalDate::toString)
                .as("31 October 2014 lies in the autumn break, 26 December in that of Christmas")
                .containsExactly("2014-09-26", "2014-11-07", "2014-11-28", "2015-01-09", "2015-01-30", "2015-02-27");
    }

    @Test
    void gives_nothing_between_days_that_hold_none() {
        assertThat(new Rhythm(Unit.WEEKS, 1, DayOfWeek.THURSDAY)
                        .days(LocalDate.parse("2014-09-12"), LocalDate.parse("2014-09-17")))
                .isEmpty();
    }

    @Test
    void knows_up_to_twelve_weeks_and_five_times_a_month() {
        assertRefusedAt("every", "rhythm.every-out-of-range", () -> new Rhythm(Unit.WEEKS, 13, DayOfWeek.MONDAY));
        assertRefusedAt("every", "rhythm.every-out-of-range", () -> new Rhythm(Unit.MONTHS, 6, DayOfWeek.MONDAY));
        assertRefusedAt("every", "rhythm.every-out-of-range", () -> new Rhythm(Unit.WEEKS, 0, DayOfWeek.MONDAY));
        assertRefusedAt("weekday", "rhythm.weekday-needed", () -> new Rhythm(Unit.WEEKS, 1, null));
        assertRefusedAt("unit", "rhythm.unit-needed", () -> new Rhythm(null, 1, DayOfWeek.MONDAY));
    }

    @Test
    void spreads_the_four_steps_evenly() {
        assertThat(List.of(0, 3, 4, 7, 8, 11, 12, 13))
                .extracting(place -> TrajectoryStep.spread(place, 14))
                .containsExactly(
                        TrajectoryStep.DREAM,
                        TrajectoryStep.DREAM,
                        TrajectoryStep.WHY,
                        TrajectoryStep.HOW,
                        TrajectoryStep.HOW,
                        TrajectoryStep.WHAT,
                        TrajectoryStep.WHAT,
                        TrajectoryStep.WHAT);
        assertThat(TrajectoryStep.spread(0, 1)).isEqualTo(TrajectoryStep.DREAM);
    }
}
