package be.leuven.som.domain.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where it is kept who is signed in. */
public interface AccountSessionRepository {
    void add(AccountSession session);

    Optional<AccountSession> find(UUID id);

    /** A session with its account, read at once. */
    Optional<Owned> owned(UUID id);

    /** Those of an account that were seen since then, the last seen first; also those that do not count any more. */
    List<AccountSession> of(UUID accountId, Instant seenSince);

    /** Writes a sign of life, unless another request just did. */
    void seen(UUID id, Instant now);

    void remove(AccountSession session);

    /** Removes those of an account but one. */
    void removeOthers(UUID accountId, UUID kept);

    /** Removes those that were not seen since then. */
    void forget(Instant notSeenSince);

    /** Whose it is. */
    record Owned(AccountSession session, Account account) {}
}
