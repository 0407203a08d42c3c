package be.leuven.som.api.charter;

import be.leuven.som.domain.meeting.RoundOutcome;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A round of consent on a version of the charter, in a list.
 *
 * @param meetingId the meeting in which it was asked, null over a period
 * @param label of the version
 * @param clauseKey null for the whole text
 * @param clause its number and heading; null for the whole text, and when it was deleted meanwhile
 * @param revision the how manieth wording
 * @param running whether it can be answered now
 * @param closesAt null in a meeting
 * @param outcome null while it is running
 * @param endedAt null while it is running
 */
public record ConsentLine(
        UUID id,
        UUID charterId,
        UUID meetingId,
        String label,
        UUID clauseKey,
        String clause,
        String proposal,
        int revision,
        boolean running,
        Instant openedAt,
        Instant closesAt,
        RoundOutcome outcome,
        Instant endedAt)
        implements Serializable {
    public boolean inMeeting() {
        return meetingId != null;
    }
}
