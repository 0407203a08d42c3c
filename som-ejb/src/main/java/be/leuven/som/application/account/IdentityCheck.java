package be.leuven.som.application.account;

import be.leuven.som.api.Rejected;
import be.leuven.som.application.security.Authority;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.shared.DomainException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * Makes sure that who signs is the owner of the account and not somebody at a screen that was left open: the password is
 * entered again. Wrong ones count as failures to sign in do, and slow down as those do.
 *
 * <p>Called outside a transaction: a password takes a quarter of a second to check.
 */
@RequestScoped
public class IdentityCheck {
    @EJB
    private SignInRecords records;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Authority authority;

    /** @throws DomainException beside "password" when it is not the caller's, or when there were too many wrong ones lately */
    public void require(String password, String address) {
        Account account = authority.account().orElseThrow(() -> DomainException.at("password", "password.not-yours"));
        String name = account.email().value();
        if (records.mustWait(name, address)) {
            throw DomainException.at("password", "password.wait");
        }
        if (!hashing.fits(
                password == null ? "" : password, account.passwordHash().orElse(null))) {
            count(name, address, account);
            throw DomainException.at("password", "password.not-yours");
        }
    }

    /** The first two failures of a name may be counted at the same moment; then the row is there at the second try. */
    private void count(String name, String address, Account account) {
        try {
            records.failed(name, address, account.id());
        } catch (Rejected takenAtTheSameMoment) {
            records.failed(name, address, account.id());
        }
    }
}
