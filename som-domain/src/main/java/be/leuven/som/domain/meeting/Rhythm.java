package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.DomainException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * How often meetings come back: every so many weeks, or on one weekday of each month.
 *
 * @param every with {@code WEEKS} the number of weeks between two meetings; with {@code MONTHS} which such weekday of the
 *     month, where 5 stands for the last one
 */
public record Rhythm(Unit unit, int every, DayOfWeek weekday) {
    private static final int MOST_WEEKS = 12;
    private static final int LAST_OF_MONTH = 5;

    /** What is counted. */
    public enum Unit {
        WEEKS,
        MONTHS
    }

    public Rhythm {
        if (unit == null) {
            throw DomainException.at("unit", "rhythm.unit-needed");
        }
        if (weekday == null) {
            throw DomainException.at("weekday", "rhythm.weekday-needed");
        }
        int most = unit == Unit.WEEKS ? MOST_WEEKS : LAST_OF_MONTH;
        if (every < 1 || every > most) {
            throw DomainException.at("every", "rhythm.every-out-of-range", most);
        }
    }

    /**
     * The days on which it falls, both ends included. One that is a public or school holiday moves on, week by week, to
     * the first that is none; a rhythm of weeks goes on from there.
     */
    public List<LocalDate> days(LocalDate from, LocalDate until) {
        return unit == Unit.WEEKS ? weekly(from, until) : monthly(from, until);
    }

    private List<LocalDate> weekly(LocalDate from, LocalDate until) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = free(from.with(TemporalAdjusters.nextOrSame(weekday)));
        while (!day.isAfter(until)) {
            days.add(day);
            day = free(day.plusWeeks(every));
        }
        return days;
    }

    private List<LocalDate> monthly(LocalDate from, LocalDate until) {
        List<LocalDate> days = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from); !month.atDay(1).isAfter(until); month = month.plusMonths(1)) {
            LocalDate day = free(inMonth(month));
            if (!day.isBefore(from) && !day.isAfter(until) && !days.contains(day)) {
                days.add(day);
            }
        }
        return days;
    }

    private LocalDate inMonth(YearMonth month) {
        return month.atDay(1)
                .with(
                        every == LAST_OF_MONTH
                                ? TemporalAdjusters.lastInMonth(weekday)
                                : TemporalAdjusters.dayOfWeekInMonth(every, weekday));
    }

    private static LocalDate free(LocalDate day) {
        LocalDate free = day;
        while (FlemishCalendar.on(free).isPresent()) {
            free = free.plusWeeks(1);
        }
        return free;
    }
}
