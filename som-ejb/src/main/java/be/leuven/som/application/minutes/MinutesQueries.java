package be.leuven.som.application.minutes;

import be.leuven.som.api.minutes.MinutesReading.MinutesLine;
import be.leuven.som.api.minutes.MinutesReading.MinutesTask;
import be.leuven.som.api.minutes.MinutesView.Approver;
import be.leuven.som.application.meeting.MeetingQueries.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists around minutes, read straight from the database. */
public interface MinutesQueries {
    /** Meetings of the body that are going on or over and began after that one, the first on top. */
    List<Approver> laterMeetings(UUID bodyId, Instant after, int most);

    List<MinutesLine> published(int most);

    /** Meetings since that moment whose minutes wait for something from who runs the body, the oldest first. */
    List<MinutesTask> tasks(Viewer viewer, Instant since, int most);

    /** What each partner was called on that day, by its id. */
    Map<UUID, String> partnerNames(LocalDate day);

    /** The names of everybody who did not agree to be named in public. */
    List<String> privateNames();

    /** Words that name organisations, bodies and functions. */
    List<String> commonNames();
}
