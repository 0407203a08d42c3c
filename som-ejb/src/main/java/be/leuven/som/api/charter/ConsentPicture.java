package be.leuven.som.api.charter;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.meeting.ObjectionState;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.Stance;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A round of consent over a period and where it stands.
 *
 * @param version of the round, for leading it
 * @param changes rises with each answer
 * @param clauseHtml the clause as it is now, safe HTML; null for the whole text, and when it was deleted
 * @param rewritten whether the clause was written on since the round opened
 * @param quorum of the answers; once it has ended, of that moment
 * @param seats those that are asked, in their order
 * @param mine those for which the caller speaks, while it can be answered
 * @param earlier the wordings before this one, the last first
 * @param next the round that asks the next wording, or null
 * @param mayLead whether the caller leads it
 */
public record ConsentPicture(
        ConsentLine line,
        long version,
        long changes,
        String clauseHtml,
        boolean rewritten,
        Quorum quorum,
        List<SeatAnswer> seats,
        List<ObjectionMade> objections,
        List<MySeat> mine,
        List<Wording> earlier,
        UUID next,
        boolean mayLead)
        implements Serializable {
    /**
     * A seat.
     *
     * @param name who answered for it, else who holds it
     * @param stance null when it has not answered
     * @param concern its worry, or null
     */
    public record SeatAnswer(UUID seatId, Localized seat, String name, Stance stance, String concern)
            implements Serializable {}

    /**
     * An objection and what became of it.
     *
     * @param proposal what would meet it, or null
     */
    public record ObjectionMade(
            UUID id, Localized seat, String reason, String proposal, ObjectionState state, Instant raisedAt)
            implements Serializable {
        public boolean open() {
            return state == ObjectionState.OPEN;
        }
    }

    /**
     * What a seat of the caller answered so far.
     *
     * @param version of the answer, 0 when there is none
     * @param stance null when there is none
     * @param heldBy who answered; null when there is none
     * @param closed whether the caller stands in, and the holder has answered
     */
    public record MySeat(
            UUID seatId,
            Localized seat,
            long version,
            Stance stance,
            String words,
            String proposal,
            String heldBy,
            boolean closed)
            implements Serializable {}

    /** A wording that was amended. */
    public record Wording(UUID id, int revision, String proposal, Instant endedAt) implements Serializable {}

    public int answered() {
        return (int) seats.stream().filter(s -> s.stance() != null).count();
    }

    /** How many seats answered that. */
    public int count(Stance stance) {
        return (int) seats.stream().filter(s -> s.stance() == stance).count();
    }

    public List<ObjectionMade> openObjections() {
        return objections.stream().filter(ObjectionMade::open).toList();
    }
}
