package be.leuven.som.api.me;

import be.leuven.som.api.Localized;
import be.leuven.som.api.meeting.MeetingSummary;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is to do and what comes.
 *
 * @param toReply invitations that wait for an answer, the soonest first
 * @param toRecord meetings that are over and whose attendance the caller may record
 * @param drafts meetings that the caller may convene
 * @param coming the next meetings
 * @param mandatesEnding mandates of the own bodies that end within sixty days
 */
public record MyDay(
        List<MeetingSummary> toReply,
        List<MeetingSummary> toRecord,
        List<MeetingSummary> drafts,
        List<MeetingSummary> coming,
        List<EndingMandate> mandatesEnding)
        implements Serializable {
    /** A mandate that ends soon. */
    public record EndingMandate(UUID bodyId, Localized bodyName, Localized seat, String holder, LocalDate until)
            implements Serializable {}
}
