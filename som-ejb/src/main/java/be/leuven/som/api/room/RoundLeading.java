package be.leuven.som.api.room;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import be.leuven.som.domain.meeting.Choice;
import java.util.List;
import java.util.UUID;

/**
 * Leading a round of consent, a vote or a secret ballot, for chair, secretary and coordinator.
 *
 * <p>Every method throws {@link NotAllowed} for others and {@link Rejected} when a rule says no.
 */
public interface RoundLeading {
    /** @return the id of the round */
    UUID open(OpenRound command);

    /** Enters the voice of a seat whose voter has no device at hand; never in a secret ballot. */
    void enter(UUID roundId, UUID seatId, Choice choice);

    /** Enters the objection of a seat. */
    void enterObjection(UUID roundId, UUID seatId, String reason, String counterProposal);

    /** Everybody in the room who said nothing yet consents. */
    void restConsents(UUID roundId);

    /** Gathers objections that are about the same. */
    void gather(UUID roundId, List<UUID> objectionIds, String theme);

    void withdrawn(UUID roundId, UUID objectionId);

    /**
     * Amends the proposal to meet these objections and asks again.
     *
     * @return the id of the round that asks the new text
     */
    UUID amend(UUID roundId, List<UUID> objectionIds, String proposal);

    /** The seat votes on paper in this secret ballot, and no longer from a device. */
    void takePaper(UUID roundId, UUID seatId);

    /** The seat votes from a device after all. */
    void returnPaper(UUID roundId, UUID seatId);

    /**
     * Enters the paper ballots together, as they were counted; until the end they can be counted again.
     *
     * @param counts for each candidate in their order, for none of them, and blank
     */
    void countPapers(UUID roundId, List<Integer> counts);

    /** Closes it with a result. */
    void close(UUID roundId);

    /** Ends it without a result. */
    void callOff(UUID roundId);
}
