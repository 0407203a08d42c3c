package be.leuven.som.domain.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where second steps of accounts are kept; an account has one at most. */
public interface SecondStepRepository {
    void add(SecondStep step);

    Optional<SecondStep> of(UUID accountId);

    /** The same, and lets nobody else use or change it until the transaction is over. */
    Optional<SecondStep> lock(UUID accountId);

    /** The accounts that have one. */
    Set<UUID> accounts();

    void remove(SecondStep step);
}
