package be.leuven.som.api.meeting;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Date polls that are being made, kept as they are typed; for chair and secretary of their body and for the coordinator.
 *
 * <p>Every method throws {@link NotAllowed} for others, {@link Rejected} when a text is too long or no text at all, and
 * {@link Conflict} when somebody else changed the draft since the given version.
 */
public interface PollDrafting {
    /**
     * Keeps a draft, new or known: all but the body may be missing.
     *
     * @return the plan with the id and the version that it has now
     */
    PlanPoll keep(PlanPoll plan);

    /** The draft as it is kept; nothing when there is none any more, or not for the caller. */
    Optional<PlanPoll> draft(UUID id);

    /** The drafts that the caller may open, by title. */
    List<PollDraftLine> drafts();

    /** Throws a draft away. */
    void discard(UUID id, long version);
}
