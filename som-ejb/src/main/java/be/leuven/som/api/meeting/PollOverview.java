package be.leuven.som.api.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading date polls. A caller sees those of the own bodies, and those in which it is asked. */
public interface PollOverview {
    /** Nothing when there is no such poll, or not for the caller. */
    Optional<PollDetails> details(UUID pollId);

    /** Open polls that wait for an answer of the caller, the soonest to end first. */
    List<PollSummary> toAnswer();

    /** Open polls that the caller sees, the soonest to end first. */
    List<PollSummary> open();
}
