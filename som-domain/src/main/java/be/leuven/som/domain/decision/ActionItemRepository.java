package be.leuven.som.domain.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where action items are kept. */
public interface ActionItemRepository {
    void add(ActionItem action);

    Optional<ActionItem> find(UUID id);

    /** @throws be.leuven.som.domain.shared.StaleVersionException when it has changed since the user saw that version */
    Optional<ActionItem> find(UUID id, long seen);

    /** Held until the transaction ends, so that two nodes do not remind of it at once. */
    Optional<ActionItem> hold(UUID id);

    /** The actions agreed in that meeting, in that order. */
    List<ActionItem> ofMeeting(UUID meetingId);

    /** What the body has to do still, the first due first. */
    List<ActionItem> openOf(UUID bodyId, int most);

    /** Open ones that are due on that day or before. */
    List<UUID> openUntil(LocalDate dueOn);
}
