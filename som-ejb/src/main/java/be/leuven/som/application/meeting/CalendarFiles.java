package be.leuven.som.application.meeting;

import be.leuven.som.domain.meeting.Meeting;
import java.time.Instant;

/** Meetings in the form that calendars understand. */
public interface CalendarFiles {
    /** One meeting as iCalendar with METHOD:PUBLISH (RFC 5545), stable UID and the meeting's sequence. */
    String published(Meeting meeting, Instant now);
}
