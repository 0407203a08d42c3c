package be.leuven.som.api.room;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.meeting.Choice;
import be.leuven.som.domain.meeting.ObjectionState;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.RoundMethod;
import be.leuven.som.domain.meeting.RoundOutcome;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A round and where it stands.
 *
 * @param revision the how manieth wording of the proposal
 * @param charterId the version of the charter whose text is asked, or null
 * @param outcome null while it is open
 * @param inFavour of a secret ballot, as the two after it, zero until it ends
 * @param ballots for each candidate, once a secret ballot has ended
 * @param elected the name of who was chosen, or null
 * @param quorum frozen when it was closed with a result, null before
 * @param decided whether its result was written down as a decision
 * @param papersCounted whether the paper ballots of a secret ballot were entered
 * @param seats the seats in the room and those that have spoken
 */
public record RoundPicture(
        UUID id,
        UUID itemId,
        int number,
        int revision,
        RoundMethod method,
        String proposal,
        UUID charterId,
        List<String> candidates,
        boolean open,
        Instant closedAt,
        RoundOutcome outcome,
        int inFavour,
        int against,
        int abstained,
        List<Integer> ballots,
        String elected,
        Quorum quorum,
        boolean second,
        boolean decided,
        boolean papersCounted,
        List<SeatVoice> seats,
        List<ObjectionPicture> objections)
        implements Serializable {
    /** How many seats have spoken. */
    public int spoken() {
        return (int) seats.stream().filter(SeatVoice::spoken).count();
    }

    /** How many seats vote on paper. */
    public int onPaper() {
        return (int) seats.stream().filter(SeatVoice::onPaper).count();
    }

    /**
     * A seat in a round.
     *
     * @param name who speaks, or spoke, for it
     * @param there whether it is in the room
     * @param onPaper whether it votes on paper, in a secret ballot
     * @param choice null when it said nothing, or in secret
     */
    public record SeatVoice(
            UUID seatId, Localized seat, String name, boolean there, boolean spoken, boolean onPaper, Choice choice)
            implements Serializable {}

    /** An objection and what became of it. */
    public record ObjectionPicture(
            UUID id, UUID seatId, Localized seat, String reason, String proposal, String theme, ObjectionState state)
            implements Serializable {
        public boolean open() {
            return state == ObjectionState.OPEN;
        }
    }
}
