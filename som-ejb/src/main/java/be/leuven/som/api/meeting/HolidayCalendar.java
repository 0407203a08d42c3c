package be.leuven.som.api.meeting;

import be.leuven.som.domain.meeting.Holiday;
import java.time.LocalDate;
import java.util.Map;

/** The public and school holidays of Flanders, to show in a calendar. */
public interface HolidayCalendar {
    /** The holiday of each day that has one, both ends included; a public holiday before one of schools only. */
    Map<LocalDate, Holiday> between(LocalDate from, LocalDate until);
}
