package be.leuven.som.api.meeting;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Making and changing a date poll, for chair and secretary of its body and for the coordinator.
 *
 * <p>Every method throws {@link NotAllowed} for others, {@link Rejected} when a rule says no, and {@link Conflict} when
 * somebody else changed the poll since the given version.
 */
public interface PollPlanning {
    /** A poll for this body, like its last meeting, without slots; nothing is stored. */
    PlanPoll proposal(UUID bodyId);

    /** The poll as it is stored, to change it; nothing when it is over, or not for the caller. */
    Optional<PlanPoll> plan(UUID pollId);

    /** What is known of the seven days from that Monday on: holidays, and meetings of the members of this body. */
    List<PollDay> week(UUID bodyId, LocalDate monday);

    /**
     * Asks everybody, by a mail with a personal link. The draft that it was kept in, when it has an id, is gone then.
     *
     * @return the id of the poll
     */
    UUID open(PlanPoll plan);

    /** Changes an open poll; when slots were added, everybody is asked again, and people who are new for the first time. */
    void change(PlanPoll plan);
}
