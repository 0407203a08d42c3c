package be.leuven.som.api.meeting;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.meeting.Quorum;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Recording who was there, by chair, secretary or coordinator. */
public interface AttendanceRecording {
    /**
     * Where the quorum stands by what was ticked so far; who is missing may still have been there. Nothing is stored.
     *
     * @param seen presence by the id of the invitation
     * @return nothing when there is no such meeting, or the caller may not run it
     */
    Optional<Quorum> quorum(UUID meetingId, Map<UUID, Presence> seen);

    /**
     * Records the presence of everybody invited and closes the meeting; may be repeated to set it right.
     *
     * @throws NotAllowed for others
     * @throws Rejected before the meeting begins, or when somebody is missing; and when guests are added to a meeting that
     *     was led from the room, where times belong to them, or whose minutes are approved
     * @throws Conflict when somebody else changed the meeting since that version
     */
    void record(RecordAttendance command);
}
