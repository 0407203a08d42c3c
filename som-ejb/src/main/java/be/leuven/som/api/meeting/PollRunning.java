package be.leuven.som.api.meeting;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import java.util.UUID;

/**
 * Seeing a date poll through to its end, for chair and secretary of its body and for the coordinator.
 *
 * <p>Every method throws {@link NotAllowed} for others, {@link Rejected} when a rule says no, and {@link Conflict} when
 * somebody else changed the poll since the given version.
 */
public interface PollRunning {
    /**
     * Reminds those who have not answered, but nobody twice on a day.
     *
     * @return how many were written a mail
     */
    int remind(UUID pollId);

    /**
     * Makes the meeting at that slot and invites, with the answers carried over: who said yes comes, who said no is
     * excused and the substitute asked; who said if need be, or nothing, still has to reply.
     *
     * @return the id of the meeting
     */
    UUID choose(ChooseSlot command);

    /** Calls the poll off; everybody who was asked is told the reason. */
    void cancel(UUID pollId, long version, String reason);
}
