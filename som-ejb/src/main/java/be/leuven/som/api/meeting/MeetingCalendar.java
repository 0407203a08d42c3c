package be.leuven.som.api.meeting;

import java.time.LocalDate;

/** The calendar of all bodies that the caller may see. */
public interface MeetingCalendar {
    /** What begins on these days, both included, in Europe/Brussels: at most 500 meetings and 500 slots. */
    CalendarContents between(LocalDate from, LocalDate until, CalendarFilter filter);
}
