package be.leuven.som.application.account;

import be.leuven.som.application.security.Authority;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.shared.DomainException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

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
    private PasswordCheck check;

    @Inject
    private Authority authority;

    /** @throws DomainException beside "password" when it is not the caller's, or when there were too many wrong ones lately */
    public void require(String password, String address) {
        Account account = authority.account().orElseThrow(() -> DomainException.at("password", "password.not-yours"));
        require(Optional.of(account), account.email().value(), password, address);
    }

    /**
     * The person whose account has that sign-in name and that password, at a screen at which somebody else is signed in.
     *
     * @throws DomainException beside "password", whatever is wrong
     */
    public UUID person(String signInName, String password, String address) {
        String name = signInName == null ? "" : signInName.strip().toLowerCase(Locale.ROOT);
        Optional<Account> account = records.find(name);
        require(account, name, password, address);
        return account.flatMap(Account::personId)
                .orElseThrow(() -> DomainException.at("password", "password.not-yours"));
    }

    private void require(Optional<Account> account, String name, String password, String address) {
        if (records.mustWait(name, address)) {
            throw DomainException.at("password", "password.wait");
        }
        if (!check.fits(password, account, name, address)) {
            throw DomainException.at("password", "password.not-yours");
        }
    }
}
