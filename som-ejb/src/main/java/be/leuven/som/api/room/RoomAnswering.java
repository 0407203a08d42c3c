package be.leuven.som.api.room;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import be.leuven.som.domain.meeting.Choice;
import java.util.UUID;

/**
 * Answering in the room from one's own device, for the seats that the caller speaks for at that moment.
 *
 * <p>Every method throws {@link NotAllowed} for a seat of somebody else and {@link Rejected} when a rule says no.
 */
public interface RoomAnswering {
    void say(UUID roundId, UUID seatId, Choice choice);

    void object(UUID roundId, UUID seatId, String reason, String counterProposal);

    void withdraw(UUID roundId, UUID objectionId);

    /**
     * Votes in a secret ballot, once; nobody can tell afterwards what.
     *
     * @param mark the place of the candidate from 0, {@code N} for none of them, {@code B} for blank
     */
    void drop(UUID roundId, UUID seatId, String mark);

    /** Asks the floor on the item that runs. */
    void askFloor(UUID meetingId);

    /** No longer wants the floor, or has spoken. */
    void leaveFloor(UUID meetingId);
}
