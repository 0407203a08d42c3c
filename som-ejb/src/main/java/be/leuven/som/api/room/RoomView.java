package be.leuven.som.api.room;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Looking at a meeting while it is held. */
public interface RoomView {
    /** For who leads it; nothing when there is no such meeting, it is not convened, or the caller may not run it. */
    Optional<LiveRoom> live(UUID meetingId);

    /** For who takes part; nothing when there is no such meeting, it was not opened, or the caller may not see it. */
    Optional<MyRoom> mine(UUID meetingId);

    /** Whether the caller may see what happens in that room. */
    boolean maySee(UUID meetingId);

    /** How often each of these rooms changed; a number that tells nothing else. */
    Map<UUID, Long> changes(Collection<UUID> meetingIds);
}
