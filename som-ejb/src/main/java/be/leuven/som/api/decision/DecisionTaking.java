package be.leuven.som.api.decision;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Taking decisions and what is done with them, for chair and secretary of the body and for the coordinator.
 *
 * <p>Every method throws {@link NotAllowed} for others and {@link Rejected} when a rule says no.
 */
public interface DecisionTaking {
    /**
     * Takes a decision in a meeting that is going on or over, with its quorum of that moment. It gets the next number of
     * the body and working year.
     */
    DecisionTaken take(TakeDecision command);

    /**
     * Shows a decision to the public.
     *
     * @param publicText the text without names of persons; null or the text itself when nobody is named
     */
    void publish(UUID decisionId, long version, String publicText);

    /** The body has looked at it, and does so again on that day; null for never. */
    void reviewed(UUID decisionId, long version, LocalDate next);
}
