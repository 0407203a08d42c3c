package be.leuven.som.web.meetings;

import be.leuven.som.api.meeting.CalendarContents.Tentative;
import be.leuven.som.api.meeting.MeetingSummary;
import be.leuven.som.domain.meeting.Holiday;
import java.time.LocalDate;
import java.util.List;

/**
 * A day in the calendar.
 *
 * @param within whether it belongs to the month that is looked at
 * @param holiday or null
 * @param tentative slots of open date polls: perhaps a meeting
 */
public record CalendarDay(
        LocalDate date,
        boolean within,
        boolean today,
        boolean past,
        Holiday holiday,
        List<MeetingSummary> meetings,
        List<Tentative> tentative) {
    /** The classes of its cell. */
    public String styleClass() {
        String looks = "cal-day" + (within ? "" : " cal-other") + (today ? " cal-today" : "");
        String filled = empty() ? " cal-free" : "";
        return looks + filled + (holiday == null ? "" : holiday.ofSchools() ? " cal-school" : " cal-public");
    }

    /** Whether nothing is, or may be, on it. */
    public boolean empty() {
        return meetings.isEmpty() && tentative.isEmpty();
    }
}
