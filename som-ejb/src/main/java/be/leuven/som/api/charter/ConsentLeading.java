package be.leuven.som.api.charter;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Asking consent on a version of the charter over a period, for its editors. It binds nobody by itself: the council adopts.
 *
 * <p>Every method throws {@link NotAllowed} for others, {@link Rejected} when a rule says no, and {@link Conflict} when
 * somebody else changed the same thing since the version that the caller saw.
 */
public interface ConsentLeading {
    /** Asks it of the seats of the council, and mails who speaks for them; gives the id of the round. */
    UUID open(OpenConsent command);

    /** Amends the proposal to meet objections and asks everybody again; gives the id of the round that asks it. */
    UUID amend(AmendConsent command);

    /** Closes it before its time, with what the answers come to. */
    void close(UUID roundId, long seen);

    /** Ends it without a result. */
    void callOff(UUID roundId, long seen);

    /**
     * What is asked.
     *
     * @param seen the version of the charter version that the user saw
     * @param clauseKey null for the whole text
     * @param proposal what exactly is asked
     * @param closing from when on nobody can answer any more
     */
    record OpenConsent(UUID charterId, long seen, UUID clauseKey, String proposal, Instant closing)
            implements Serializable {}

    /**
     * The next wording.
     *
     * @param seen the version of the round that the user saw
     * @param objections those that it meets
     */
    record AmendConsent(UUID roundId, long seen, List<UUID> objections, String proposal, Instant closing)
            implements Serializable {}
}
