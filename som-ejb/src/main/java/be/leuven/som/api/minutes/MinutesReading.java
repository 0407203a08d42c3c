package be.leuven.som.api.minutes;

import be.leuven.som.domain.meeting.MinutesState;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reading minutes. A draft is for who runs the body's meetings; circulated ones for its members and who was invited;
 * everybody else reads the public version once there is one.
 */
public interface MinutesReading {
    /** Nothing when there are none, or not for the caller. */
    Optional<MinutesView> minutes(UUID minutesId);

    /** The frozen text as it was approved, in its canonical form; for who sees the inside. */
    Optional<String> canonicalText(UUID minutesId);

    /** What there is for that meeting, as far as the caller may know. */
    Optional<MinutesLine> ofMeeting(UUID meetingId);

    /** The published minutes, the last published first, for everybody. */
    List<MinutesLine> published(int most);

    /** What the caller has to do with minutes. */
    List<MinutesTask> tasks();

    /** Prose in Markdown as safe HTML. */
    String preview(String prose);

    /** Minutes in a list. */
    record MinutesLine(UUID id, UUID meetingId, String meetingTitle, Instant startsAt, String body, MinutesState state)
            implements Serializable {}

    /**
     * Something to do.
     *
     * @param kind WRITE, SEND, SIGN or PUBLISH
     * @param minutesId null when there are none yet
     */
    record MinutesTask(String kind, UUID minutesId, UUID meetingId, UUID bodyId, String meetingTitle, Instant startsAt)
            implements Serializable {}
}
