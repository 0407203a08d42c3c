package be.leuven.som.domain.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where minutes are kept. */
public interface MinutesRepository {
    void add(Minutes minutes);

    Optional<Minutes> find(UUID id);

    /** @throws be.leuven.som.domain.shared.StaleVersionException when they have changed since the user saw that version */
    Optional<Minutes> find(UUID id, long seen);

    Optional<Minutes> ofMeeting(UUID meetingId);

    /** Whether the minutes of that meeting are approved, and with them who was there and how they are called. */
    default boolean frozen(UUID meetingId) {
        return ofMeeting(meetingId).filter(Minutes::frozen).isPresent();
    }

    /** The minutes that this decision approved. */
    Optional<Minutes> approvedBy(UUID decisionId);

    /** Circulated minutes of the body that wait for approval, the oldest meeting first. */
    List<Minutes> toApprove(UUID bodyId);
}
