package be.leuven.som.api.room;

import be.leuven.som.domain.meeting.RoundMethod;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Puts a proposal to the seats in the room.
 *
 * @param method null means consent
 * @param candidates the names on the ballot paper, in a secret ballot only
 * @param charterId the version of the charter that is read in the meeting and whose whole text is asked, or null
 */
public record OpenRound(
        UUID meetingId, UUID itemId, RoundMethod method, String proposal, List<String> candidates, UUID charterId)
        implements Serializable {
    /** On a proposal of the item. */
    public OpenRound(UUID meetingId, UUID itemId, RoundMethod method, String proposal, List<String> candidates) {
        this(meetingId, itemId, method, proposal, candidates, null);
    }
}
