package be.leuven.som.application.meeting;

import be.leuven.som.api.meeting.CalendarFilter;
import be.leuven.som.api.meeting.MeetingFilter;
import be.leuven.som.api.meeting.MeetingSummary;
import be.leuven.som.api.meeting.PublicMeeting;
import be.leuven.som.domain.meeting.Meeting;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lists of meetings, read straight from the database: one statement each, whatever the number of meetings. */
public interface MeetingQueries {
    List<MeetingSummary> list(MeetingFilter filter, Viewer viewer, Instant today, int skip, int most);

    /** @param bodies of these bodies only, or null for all; the kinds of the filter are among them already */
    List<MeetingSummary> between(
            Instant from, Instant before, CalendarFilter filter, Set<UUID> bodies, Viewer viewer, int most);

    /** The meetings themselves that are not drafts, for a calendar; the first to begin first. */
    List<Meeting> calendar(Instant from, Instant before, Viewer viewer, int most);

    /** Convened meetings to come that wait for an answer of this person. */
    List<MeetingSummary> toReply(UUID person, Instant now, int most);

    /** Convened meetings of these bodies that have begun. */
    List<MeetingSummary> toRecord(Viewer viewer, Instant now, int most);

    List<PublicMeeting> announced(Instant from, int most);

    /**
     * Whose eyes a list is for.
     *
     * @param person null for one who is nobody in the network
     * @param everything whether all bodies are open to this one
     * @param bodies the bodies whose inside this one sees
     * @param runs the bodies whose drafts this one sees
     */
    record Viewer(UUID person, boolean everything, Set<UUID> bodies, Set<UUID> runs) implements Serializable {}
}
