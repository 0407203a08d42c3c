package be.leuven.som.domain.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where decisions are kept; there is no way to remove one. */
public interface DecisionRepository {
    void add(Decision decision);

    Optional<Decision> find(UUID id);

    /** @throws be.leuven.som.domain.shared.StaleVersionException when it has changed since the user saw that version */
    Optional<Decision> find(UUID id, long seen);

    List<Decision> findAll(Collection<UUID> ids);

    /** The decisions of that meeting, in the order in which they were taken. */
    List<Decision> ofMeeting(UUID meetingId);

    /** Decisions that replace, amend or repeal one of these. */
    List<Decision> bearingOn(Collection<UUID> ids);

    /** Decisions of the body in force on that day whose review is due then. */
    List<Decision> toReview(UUID bodyId, LocalDate day);
}
