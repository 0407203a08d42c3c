package be.leuven.som.api.decision;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Agreeing actions and moving them on.
 *
 * <p>Chair and secretary of the body and the coordinator may do everything; the owner may say that the own action is done,
 * drop it with a reason, take it up again or ask for more time. Every method throws {@link NotAllowed} for others,
 * {@link Rejected} when a rule says no, and {@link Conflict} when somebody else changed it since that version.
 */
public interface ActionTracking {
    UUID agree(AgreeAction command);

    void change(ChangeAction command);

    /** @param note what came of it, or null */
    void done(UUID actionId, long version, String note);

    void drop(UUID actionId, long version, String reason);

    void reopen(UUID actionId, long version);

    void askForMoreTime(UUID actionId, long version, LocalDate until, String because);

    /** Gives more time; only who runs the meetings of the body may. */
    void postpone(UUID actionId, long version, LocalDate until);
}
