package be.leuven.som.api.minutes;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import java.util.List;
import java.util.UUID;

/**
 * Making the minutes of a meeting, for chair and secretary of the body and for the coordinator.
 *
 * <p>Every method throws {@link NotAllowed} for others, {@link Rejected} when a rule says no, and {@link Conflict} when
 * somebody else changed them since that version.
 */
public interface MinutesWriting {
    /** Begins the minutes of a meeting that is over; when there are some, gives those. */
    UUID begin(UUID meetingId);

    /** Writes the prose of an item, in Markdown; gives its new version. Facts are not written: they follow. */
    void write(UUID minutesId, UUID itemId, long proseVersion, String prose);

    /** Mails everybody who was invited a personal link to read and comment; gives how many. */
    int circulate(UUID minutesId, long version);

    void handle(UUID minutesId, UUID commentId);

    /**
     * Records that a later meeting approved them: by a decision that it took on its item of approval, or by one that is
     * taken now on its behalf, with its quorum. The text is frozen.
     */
    void approve(UUID minutesId, long version, UUID laterMeetingId);

    /** Corrects what was approved, beside it. */
    void annotate(UUID minutesId, String text);

    /** What would become public, to look through; only of approved minutes. */
    PublicCheck check(UUID minutesId);

    void publish(PublishMinutes command);

    /** Known people's names in a text, each once. */
    List<String> names(String text);
}
