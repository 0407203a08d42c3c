package be.leuven.som.api.charter;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import be.leuven.som.domain.meeting.Stance;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Answering, for a seat of the council that the caller holds or stands in for at that moment. */
public interface ConsentAnswering {
    /**
     * Answers, or answers something else.
     *
     * @throws NotAllowed for a seat for which the caller does not speak today
     * @throws Rejected when a rule says no, as when the round has closed
     * @throws Conflict when the holder or the substitute answered since the caller looked
     */
    void answer(AnswerConsent command);

    /** The rounds that wait for an answer of the caller, the first to close first. */
    List<Asked> waiting();

    /**
     * An answer.
     *
     * @param seen the version of the seat's answer that the user saw, 0 when there was none
     * @param words the worry, or the reason of the objection
     * @param proposal what would meet the objection, or null
     */
    record AnswerConsent(UUID roundId, UUID seatId, long seen, Stance stance, String words, String proposal)
            implements Serializable {}

    /**
     * A round that waits.
     *
     * @param clause the number of the clause and its heading, or null when the whole text is asked
     */
    record Asked(UUID roundId, String label, String clause, String proposal, Instant closesAt)
            implements Serializable {}
}
