package be.leuven.som.api.account;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.Rejected;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One account, for administrators. Methods throw {@link Rejected} and {@link Conflict}. */
public interface AccountKeeping {
    Optional<Details> account(UUID accountId);

    /** Nobody signs in with it until it is unlocked, and its sessions are over; never one's own. */
    void lock(UUID accountId, long version);

    /** Its owner signs in again, with the password from before. */
    void unlock(UUID accountId, long version);

    void endSessions(UUID accountId, long version);

    /** For somebody who lost the telephone and the recovery codes; its owner is told by mail. */
    void removeSecondStep(UUID accountId, long version);

    /**
     * Notes by which code an organisation knows its owner, who then signs in at the provider that is configured.
     *
     * @param code or nothing
     * @throws Rejected at "code" when it is somebody else's
     */
    void knowAs(UUID accountId, long version, String code);

    /** Lets its owner run the system, or not any more; never one's own. */
    void administer(UUID accountId, long version, boolean allowed);

    /**
     * How it stands.
     *
     * @param secondStepSince null when there is none
     * @param codeAsked whether the provider that is configured knows people by a code
     * @param code that of its owner, or null
     * @param sessions where it is signed in
     */
    record Details(
            AccountSummary account,
            Instant secondStepSince,
            boolean secondStepRequired,
            boolean codeAsked,
            String code,
            List<SessionSummary> sessions)
            implements Serializable {}
}
