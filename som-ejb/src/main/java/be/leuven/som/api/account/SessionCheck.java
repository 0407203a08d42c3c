package be.leuven.som.api.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Whether a session may go on; asked with each request, so that an ended account is out at once. */
public interface SessionCheck {
    /**
     * The groups of the account today; nothing when the account or the session ended.
     *
     * @param accountId the name of the caller
     * @param since when the session was signed in
     */
    Optional<Set<String>> groups(String accountId, Instant since);
}
