package be.leuven.som.application.account;

import be.leuven.som.api.account.SignIn.SignedIn;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.account.AccessTokenRepository;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.AccountRepository;
import be.leuven.som.domain.account.AccountState;
import be.leuven.som.domain.account.SignInFailureRepository;
import be.leuven.som.domain.account.SlowDownPolicy;
import be.leuven.som.domain.account.TokenPurpose;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.EmailAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What signing in, and changing one's own password, read and write; each step is a short transaction of its own. */
@Stateless
@UseCase
@PermitAll
public class SignInRecords {
    @Inject
    private AccountRepository accounts;

    @Inject
    private SignInFailureRepository failures;

    @Inject
    private AccessTokenRepository tokens;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Reading
    public boolean mustWait(String name, String address) {
        Instant now = clock.instant();
        return failures.of(ofAccount(name))
                        .filter(f -> f.mustWait(SlowDownPolicy.FOR_ACCOUNT, now))
                        .isPresent()
                || failures.of(ofAddress(address))
                        .filter(f -> f.mustWait(SlowDownPolicy.FOR_ADDRESS, now))
                        .isPresent();
    }

    /** The account that can be signed in to with this name. */
    @Reading
    public Optional<Account> find(String name) {
        try {
            return accounts.withEmail(EmailAddress.of(name)).filter(a -> a.state() == AccountState.ACTIVE);
        } catch (DomainException notAnAddress) {
            return Optional.empty();
        }
    }

    public void failed(String name, String address, UUID accountId) {
        failures.count(ofAccount(name), clock.instant());
        failures.count(ofAddress(address), clock.instant());
        audit.record("account.sign-in-failed", accountId);
    }

    public Optional<SignedIn> succeeded(UUID accountId, String name) {
        Account account = accounts.find(accountId).orElseThrow();
        account.signedIn(clock.instant());
        failures.forget(ofAccount(name));
        audit.recordAs(accountId.toString(), "account.signed-in", accountId);
        return Optional.of(new SignedIn(accountId.toString(), groups(account)));
    }

    /** Gives since when a session must have begun to go on. */
    @RolesAllowed(Roles.MEMBER)
    public Instant changed(Account checked, String hash) {
        Instant now = clock.instant();
        Account account = accounts.find(checked.id()).orElseThrow();
        account.changePassword(checked.passwordHash().orElseThrow(), hash, now);
        tokens.withdraw(TokenPurpose.SET_PASSWORD, account.id(), now);
        failures.forget(ofAccount(account.email().value()));
        audit.record("account.password-changed", account.id());
        return now;
    }

    static Set<String> groups(Account account) {
        return account.administrator() ? Set.of(Roles.MEMBER, Roles.ADMINISTRATOR) : Set.of(Roles.MEMBER);
    }

    private static String ofAccount(String name) {
        return "name:" + Secrets.hash(name);
    }

    private static String ofAddress(String address) {
        return "addr:" + Secrets.hash(address);
    }
}
