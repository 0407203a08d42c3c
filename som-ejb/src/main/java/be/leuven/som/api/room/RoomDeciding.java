package be.leuven.som.api.room;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import be.leuven.som.api.decision.AgreeAction;
import be.leuven.som.api.decision.DecisionTaken;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Writing down on the spot what a round adopted and what was agreed, for chair, secretary and coordinator.
 *
 * <p>Every method throws {@link NotAllowed} for others and {@link Rejected} when a rule says no.
 */
public interface RoomDeciding {
    /**
     * Takes the decision that a round adopted, with its quorum and its voices.
     *
     * @param text the decision; most often the proposal
     * @param reviewOn when the body looks at it again, or null
     */
    DecisionTaken decide(UUID roundId, String text, LocalDate reviewOn);

    /** Somebody will do something by a day; its meeting is the one that goes on. */
    UUID agree(AgreeAction action);
}
