package be.leuven.som.api.room;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import be.leuven.som.domain.meeting.Deferral;
import java.util.UUID;

/**
 * Leading a meeting while it is held, for chair, secretary and coordinator.
 *
 * <p>Every method throws {@link NotAllowed} for others and {@link Rejected} when a rule says no.
 */
public interface RoomLeading {
    /**
     * Opens the meeting: from now on it is led from the room.
     *
     * @throws Conflict when somebody else changed or opened it since that version
     */
    void open(UUID meetingId, long version);

    /** Closes it; who was there at any time is recorded as present. */
    void close(UUID meetingId);

    void arrive(UUID meetingId, UUID invitationId);

    void leave(UUID meetingId, UUID invitationId);

    /** Lets the substitute on that seat in who was not asked before. */
    void admit(UUID meetingId, UUID seatId);

    /**
     * Lets somebody in who was not invited and has no seat.
     *
     * @param name as it will be in the minutes
     */
    void admitGuest(UUID meetingId, String name);

    /** Takes up an item; the one before it ends. */
    void begin(UUID meetingId, UUID itemId);

    void end(UUID meetingId, UUID itemId);

    /** Puts an item off to a later meeting; a round that is open on it is called off. */
    void defer(UUID meetingId, UUID itemId, Deferral why);

    /** Says that the item is convened for the second time, after one of {@link LiveRoom.Item#earlier}. */
    void recognise(UUID meetingId, UUID itemId, UUID earlierItemId);

    void askFloor(UUID meetingId, UUID invitationId);

    void giveFloor(UUID meetingId, UUID speakerId);

    void leaveFloor(UUID meetingId, UUID speakerId);
}
