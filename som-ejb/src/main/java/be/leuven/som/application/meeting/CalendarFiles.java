package be.leuven.som.application.meeting;

import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.List;

/** Meetings in the form that calendars understand (RFC 5545), each with a stable UID and its own sequence. */
public interface CalendarFiles {
    /** Whom an invitation is for, and what that one answered so far. */
    record Addressee(String name, EmailAddress email, Capacity capacity, Reply reply) {}

    /** One meeting to keep, with METHOD:PUBLISH. */
    String published(Meeting meeting, Instant now);

    /** An invitation, or a change of it, that can be answered: METHOD:REQUEST (RFC 5546). */
    String request(Meeting meeting, Addressee addressee, Instant now);

    /** Takes the meeting out of that one's calendar: METHOD:CANCEL. */
    String cancelled(Meeting meeting, Addressee addressee, Instant now);

    /** A calendar to subscribe to, under that name. */
    String feed(String name, List<Meeting> meetings, Instant now);
}
