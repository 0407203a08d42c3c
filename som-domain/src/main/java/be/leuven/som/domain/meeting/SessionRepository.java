package be.leuven.som.domain.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where the sessions of meetings are kept. */
public interface SessionRepository {
    void add(Session session);

    /** The session of that meeting; nothing when it was not led from the room. */
    Optional<Session> find(UUID meetingId);

    /** Counts a change in the room, so that everybody who looks on is told once the transaction is through. */
    void changed(UUID meetingId);

    /** How often each of these rooms changed; those that are no session are missing. */
    Map<UUID, Long> changes(Collection<UUID> meetingIds);

    /** Items of the body's sessions that were put off, the last first. */
    List<PutOffItem> putOff(UUID bodyId, int most);

    /** What became of these items, of meetings led from the room or not, and what they go back to. */
    List<SecondConvocation.EarlierItem> earlier(Collection<UUID> itemIds);

    /** An item that was put off, and when its session was opened. */
    record PutOffItem(UUID meetingId, UUID itemId, String title, Deferral why, Instant openedAt) {}
}
