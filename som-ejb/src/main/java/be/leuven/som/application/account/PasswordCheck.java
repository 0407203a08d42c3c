package be.leuven.som.application.account;

import be.leuven.som.api.Rejected;
import be.leuven.som.domain.account.Account;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Compares a password with an account's, and counts the wrong ones; wherever a password is asked for. */
@ApplicationScoped
public class PasswordCheck {
    @EJB
    private SignInRecords records;

    @Inject
    private PasswordHashing hashing;

    /** Whether it fits; without an account it costs the same time and never does. */
    boolean fits(String password, Optional<Account> account, String subject, String address) {
        String hash = account.flatMap(Account::passwordHash).orElse(null);
        boolean fits = hashing.fits(password == null ? "" : password, hash);
        if (!fits) {
            count(subject, address, account.map(Account::id).orElse(null));
        }
        return fits;
    }

    /** The first two failures of a name may be counted at the same moment; then the row is there at the second try. */
    private void count(String subject, String address, UUID account) {
        try {
            records.failed(subject, address, account);
        } catch (Rejected takenAtTheSameMoment) {
            records.failed(subject, address, account);
        }
    }
}
