package be.leuven.som.api.agenda;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import be.leuven.som.api.meeting.PlanMeeting;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An agenda that builds itself, for who may run the meetings of the body.
 *
 * @see AgendaOffer
 */
public interface AgendaBuilding {
    /**
     * What the next agenda of this body could hold and no agenda holds yet.
     *
     * @param day of the meeting, or null when it is not chosen yet
     * @throws NotAllowed for others
     */
    List<AgendaOffer> offers(UUID bodyId, LocalDate day);

    /**
     * A plan like the last meeting of this body: its title, place, time of day and agenda, on the first fitting day that
     * keeps the notice and is no holiday; the minutes to approve are those of that last meeting. Nothing is stored.
     *
     * @throws NotAllowed for others
     */
    PlanMeeting likeTheLast(UUID bodyId);

    /**
     * Puts an item of a meeting that began off to a later one, or no longer.
     *
     * @param version the version of the meeting that the user saw
     * @throws NotAllowed for others
     * @throws Rejected before the meeting begins
     * @throws Conflict when somebody else changed the meeting since that version
     */
    void defer(UUID meetingId, long version, UUID itemId, boolean putOff);
}
