package be.leuven.som.domain.account;

import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.shared.StaleVersionException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where accounts are kept. */
public interface AccountRepository {
    void add(Account account);

    Optional<Account> find(UUID id);

    /** @throws StaleVersionException when it has changed since the user saw that version */
    Optional<Account> find(UUID id, long seen);

    Optional<Account> withEmail(EmailAddress email);

    Optional<Account> ofPerson(UUID personId);

    Optional<Account> withProviderCode(String code);

    /** All accounts by name. */
    List<Account> all();

    /** How many administrators can still sign in or are invited to. */
    long administrators();

    /** How many there are, and lets nobody else change one of them until the transaction is over. */
    int lockAdministrators();
}
