package be.leuven.som.api.minutes;

import be.leuven.som.domain.meeting.MinutesSigner;
import be.leuven.som.domain.meeting.MinutesState;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Minutes as the caller may read them.
 *
 * @param publicOnly whether this is the version without names
 * @param html the prose of each item as safe HTML, by the id of the item; items without prose are missing
 * @param proseVersions the version of the prose of each item, to send along with a change
 * @param comments empty for who reads the public version
 * @param hash the SHA-256 of the frozen text; null before the approval, and for the public
 * @param intact whether the frozen text is the one that was approved and signed
 * @param approval how they were approved; null before
 * @param mayWrite whether the caller may write, circulate, have them approved and publish
 * @param mayComment whether the caller may comment now
 * @param maySignAs as what the caller may sign now, or null
 * @param approvers later meetings of the body that are over, of which one may have approved them
 */
public record MinutesView(
        UUID id,
        long version,
        MinutesState state,
        boolean publicOnly,
        MinutesDocument document,
        Map<UUID, String> html,
        Map<UUID, Long> proseVersions,
        List<Comment> comments,
        List<Signature> signatures,
        List<Annotation> annotations,
        String hash,
        boolean intact,
        Approval approval,
        Instant circulatedAt,
        Instant publishedAt,
        boolean mayWrite,
        boolean mayComment,
        MinutesSigner maySignAs,
        List<Approver> approvers)
        implements Serializable {
    /** A comment on an item. */
    public record Comment(UUID id, UUID itemId, String name, String text, Instant madeAt, boolean handled)
            implements Serializable {}

    /** Who signed, on which seat, when. */
    public record Signature(MinutesSigner signer, String name, String seat, Instant signedAt) implements Serializable {}

    /** A correction beside the frozen text. */
    public record Annotation(String name, String text, Instant madeAt) implements Serializable {}

    /** The meeting that approved them, by which decision. */
    public record Approval(
            UUID meetingId, String meetingTitle, UUID decisionId, String decisionNumber, Instant approvedAt)
            implements Serializable {}

    /** A meeting that may approve them. */
    public record Approver(UUID id, String title, Instant startsAt) implements Serializable {}

    public long openComments() {
        return comments.stream().filter(c -> !c.handled()).count();
    }

    /** The comments on that item, in the order in which they were made. */
    public List<Comment> commentsOn(UUID itemId) {
        return comments.stream().filter(c -> c.itemId().equals(itemId)).toList();
    }
}
