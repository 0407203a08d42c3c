package be.leuven.som.api.account;

import be.leuven.som.domain.account.AccountState;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An account as an administrator sees it.
 *
 * @param version to send along with a change
 * @param lastSignIn null when never
 */
public record AccountSummary(
        UUID id,
        long version,
        String email,
        String name,
        AccountState state,
        boolean administrator,
        Instant lastSignIn,
        boolean self)
        implements Serializable {}
