package be.leuven.som.domain.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/** Computes the public and school holidays of Flanders for any year; there is no table to keep up to date. */
public final class FlemishCalendar {
    private static final Map<MonthDay, Holiday> FIXED = Map.of(
            MonthDay.of(1, 1), Holiday.NEW_YEAR,
            MonthDay.of(5, 1), Holiday.LABOUR_DAY,
            MonthDay.of(7, 11), Holiday.FLEMISH_DAY,
            MonthDay.of(7, 21), Holiday.NATIONAL_DAY,
            MonthDay.of(8, 15), Holiday.ASSUMPTION,
            MonthDay.of(11, 1), Holiday.ALL_SAINTS,
            MonthDay.of(11, 11), Holiday.ARMISTICE,
            MonthDay.of(12, 25), Holiday.CHRISTMAS);

    private FlemishCalendar() {}

    /** The holiday on that day: a public one before one of schools only. */
    public static Optional<Holiday> on(LocalDate day) {
        return publicHoliday(day).or(() -> schoolHoliday(day));
    }

    /** Whether people are at work: from Monday to Friday, unless it is a public holiday; school holidays don't matter. */
    public static boolean workingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && publicHoliday(day).isEmpty();
    }

    private static Optional<Holiday> publicHoliday(LocalDate day) {
        Holiday fixed = FIXED.get(MonthDay.from(day));
        if (fixed != null) {
            return Optional.of(fixed);
        }
        long afterEaster = easter(day.getYear()).until(day, ChronoUnit.DAYS);
        if (afterEaster == 1) {
            return Optional.of(Holiday.EASTER_MONDAY);
        }
        if (afterEaster == 39) {
            return Optional.of(Holiday.ASCENSION);
        }
        return afterEaster == 50 ? Optional.of(Holiday.WHIT_MONDAY) : Optional.empty();
    }

    private static Optional<Holiday> schoolHoliday(LocalDate day) {
        int year = day.getYear();
        if (day.getMonth() == Month.JULY || day.getMonth() == Month.AUGUST) {
            return Optional.of(Holiday.SUMMER_BREAK);
        }
        if (lasts(autumn(year), 1, day)) {
            return Optional.of(Holiday.AUTUMN_BREAK);
        }
        if (lasts(christmas(year), 2, day) || lasts(christmas(year - 1), 2, day)) {
            return Optional.of(Holiday.CHRISTMAS_BREAK);
        }
        if (lasts(easter(year).minusWeeks(7).plusDays(1), 1, day)) {
            return Optional.of(Holiday.SPRING_BREAK);
        }
        return lasts(easterBreak(year), 2, day) ? Optional.of(Holiday.EASTER_BREAK) : Optional.empty();
    }

    private static boolean lasts(LocalDate monday, int weeks, LocalDate day) {
        return !day.isBefore(monday) && day.isBefore(monday.plusWeeks(weeks));
    }

    /** The week in which 1 November falls; on a Sunday, the week after it. */
    private static LocalDate autumn(int year) {
        LocalDate allSaints = LocalDate.of(year, Month.NOVEMBER, 1);
        return allSaints.getDayOfWeek() == DayOfWeek.SUNDAY ? allSaints.plusDays(1) : mondayOf(allSaints);
    }

    private static LocalDate christmas(int year) {
        LocalDate day = LocalDate.of(year, Month.DECEMBER, 25);
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return weekend ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : mondayOf(day);
    }

    private static LocalDate easterBreak(int year) {
        LocalDate easter = easter(year);
        if (easter.getMonth() == Month.MARCH) {
            return easter.plusDays(1);
        }
        if (easter.getDayOfMonth() > 15) {
            return easter.minusDays(13);
        }
        return LocalDate.of(year, Month.APRIL, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
    }
}
