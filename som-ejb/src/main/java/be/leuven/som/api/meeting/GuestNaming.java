package be.leuven.som.api.meeting;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import java.util.List;
import java.util.UUID;

/**
 * Setting right the name of a guest that was misspelt, for who runs the meeting, until its minutes are approved. Only of one
 * who is nothing else in the network: neither account nor mandate nor representation, and no guest of a body whose meetings
 * the caller does not run.
 */
public interface GuestNaming {
    /** The guests of the meeting whose names the caller may set right; none for one who does not run it. */
    List<GuestName> correctable(UUID meetingId);

    /**
     * @throws NotAllowed for one who does not run the meeting, or when that is no guest of it
     * @throws Rejected beside "name", when it is no name or not the caller's to set right
     * @throws Conflict when somebody else set it right since
     */
    void rename(RenameGuest command);
}
