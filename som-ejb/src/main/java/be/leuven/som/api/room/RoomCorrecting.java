package be.leuven.som.api.room;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import java.util.Optional;
import java.util.UUID;

/**
 * Setting right afterwards who came and went when, for chair, secretary and coordinator, until the minutes are approved.
 * What was noted before is kept, with who set it right and when.
 *
 * <p>Every method that changes something throws {@link NotAllowed} for others, {@link Rejected} when a rule says no, and
 * {@link Conflict} when somebody else set the same right at the same moment.
 */
public interface RoomCorrecting {
    /** Nothing when there is no such meeting, it was not led from the room, or the caller may not run it. */
    Optional<RoomTimes> times(UUID meetingId);

    /** @return false when it says what was noted already; then nothing is recorded */
    boolean correct(CorrectStay command);

    /** Somebody was not there after all. */
    void annul(UUID meetingId, UUID stayId);

    /** A guest was there whom nobody noted. */
    void addGuest(ForgottenGuest guest);
}
