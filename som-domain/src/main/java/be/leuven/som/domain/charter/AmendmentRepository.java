package be.leuven.som.domain.charter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where amendments are kept, and the comments beside them; there is no way to remove one. */
public interface AmendmentRepository {
    void add(Amendment amendment);

    Optional<Amendment> find(UUID id);

    /** @throws be.leuven.som.domain.shared.StaleVersionException when it has changed since the user saw that version */
    Optional<Amendment> find(UUID id, long seen);

    /** Every amendment of a version with who supports it, the oldest first. */
    List<Amendment> ofVersion(UUID charterVersionId);

    /** How many amendments there were on each version, by its id. */
    Map<UUID, Integer> counts();

    void add(ClauseComment comment);

    /** Every comment on a version, the oldest first. */
    List<ClauseComment> commentsOf(UUID charterVersionId);
}
