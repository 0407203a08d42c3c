package be.leuven.som.application.meeting;

import be.leuven.som.api.meeting.CalendarContents;
import be.leuven.som.api.meeting.PollSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lists of date polls, read straight from the database, in as many statements whatever their number. */
public interface PollQueries {
    /** Open polls in which that person still has to answer, the soonest to end first. */
    List<PollSummary> toAnswer(UUID person, LocalDate today, int most);

    /** Open polls of the viewer's bodies, and those in which the viewer is asked; the soonest to end first. */
    List<PollSummary> open(MeetingQueries.Viewer viewer, LocalDate today, int most);

    /**
     * Slots of open polls that begin in that time.
     *
     * @param bodies of these bodies only, or null for all
     * @param mine only of polls in which the viewer is asked
     */
    List<CalendarContents.Tentative> tentative(
            Instant from, Instant before, Set<UUID> bodies, boolean mine, MeetingQueries.Viewer viewer, int most);

    /** Convened meetings that begin in that time and to which these people are invited: a row for each of them. */
    List<Engagement> engagements(Collection<UUID> people, Instant from, Instant before);

    /** Somebody is invited to a meeting. */
    record Engagement(UUID meetingId, String title, Instant from, Instant until, UUID personId) {}
}
