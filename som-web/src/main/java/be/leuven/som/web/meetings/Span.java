package be.leuven.som.web.meetings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The part of the calendar that is looked at: the month, the week or the three months of a day. */
public record Span(View view, LocalDate day) {
    private static final int LIST_MONTHS = 3;

    /** How the calendar is shown. */
    public enum View {
        MONTH,
        WEEK,
        LIST;

        static View called(String name) {
            return "week".equals(name) ? WEEK : "list".equals(name) ? LIST : MONTH;
        }

        /** "month", "week" or "list", as addresses and keys of words have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a calendar can be drawn around that day: the years with four digits, but for the first and last. */
    static boolean drawable(LocalDate day) {
        return day.getYear() > 1 && day.isBefore(Year.of(9999).atDay(1));
    }

    public LocalDate from() {
        return switch (view) {
            case MONTH -> monday(day.withDayOfMonth(1));
            case WEEK -> monday(day);
            case LIST -> day.withDayOfMonth(1);
        };
    }

    public LocalDate until() {
        return switch (view) {
            case MONTH ->
                day.with(TemporalAdjusters.lastDayOfMonth()).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case WEEK -> from().plusDays(6);
            case LIST -> from().plusMonths(LIST_MONTHS).minusDays(1);
        };
    }

    /** The first day that counts: of a month, without the days that are drawn around it. */
    public LocalDate first() {
        return view == View.MONTH ? day.withDayOfMonth(1) : from();
    }

    public LocalDate last() {
        return view == View.MONTH ? day.with(TemporalAdjusters.lastDayOfMonth()) : until();
    }

    /** The first day of the span so many further on. */
    LocalDate moved(int by) {
        return switch (view) {
            case MONTH -> day.withDayOfMonth(1).plusMonths(by);
            case WEEK -> from().plusWeeks(by);
            case LIST -> from().plusMonths((long) by * LIST_MONTHS);
        };
    }

    boolean holds(LocalDate other) {
        return view != View.MONTH || (other.getMonth() == day.getMonth() && other.getYear() == day.getYear());
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
