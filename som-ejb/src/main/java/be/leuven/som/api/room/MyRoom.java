package be.leuven.som.api.room;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.meeting.Choice;
import be.leuven.som.domain.meeting.MeetingState;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A meeting that is held, as one who takes part sees it.
 *
 * @param there whether the caller was noted as present
 * @param item the item that runs, or null
 * @param round the round that is open, else the last one on the item that runs, or null
 * @param seats the seats for which the caller speaks now
 * @param onTheList whether the caller waits for the floor
 * @param speaks whether the caller has the floor
 * @param mayLead whether the caller may lead the meeting
 */
public record MyRoom(
        UUID meetingId,
        String title,
        MeetingState state,
        long changes,
        boolean invited,
        boolean there,
        LiveRoom.Item item,
        RoundPicture round,
        List<MySeat> seats,
        boolean onTheList,
        boolean speaks,
        boolean mayLead)
        implements Serializable {
    /**
     * A seat for which the caller speaks, and what it said in the open round.
     *
     * @param onPaper whether it votes on paper, in a secret ballot
     * @param choice null when it said nothing, or in secret
     */
    public record MySeat(UUID seatId, Localized seat, boolean spoken, boolean onPaper, Choice choice)
            implements Serializable {}
}
