package be.leuven.som.application.account;

import be.leuven.som.api.account.SignIn.SignedIn;
import be.leuven.som.api.account.SignIn.Ticket;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.account.AccessTokenRepository;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.AccountRepository;
import be.leuven.som.domain.account.AccountSession;
import be.leuven.som.domain.account.AccountSessionRepository;
import be.leuven.som.domain.account.AccountState;
import be.leuven.som.domain.account.Device;
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
    private Failures failures;

    @Inject
    private AccessTokenRepository tokens;

    @Inject
    private AccountSessionRepository sessions;

    @Inject
    private Tickets tickets;

    @Inject
    private StepTickets steps;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Reading
    public boolean mustWait(String name, String address) {
        return failures.mustWait(Failures.ofName(name), address);
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
        failures.count(Failures.ofName(name), address);
        audit.record("account.sign-in-failed", accountId);
    }

    /** The password was right. */
    public Ticket passed(UUID accountId, String name) {
        Account account = accounts.find(accountId).orElseThrow();
        failures.forget(Failures.ofName(name));
        Ticket ticket = steps.after(account);
        audit.recordAs(accountId.toString(), "account.password-given", accountId);
        return ticket;
    }

    public SignedIn entered(String ticket, Device device) {
        Instant now = clock.instant();
        Account account = tickets.use(ticket, TokenPurpose.ENTRY);
        account.signedIn(now);
        sessions.forget(now.minus(AccountSession.FORGOTTEN_AFTER));
        AccountSession session = new AccountSession(account.id(), device, now);
        sessions.add(session);
        audit.recordAs(account.id().toString(), "account.signed-in", account.id());
        return signedIn(account, session.id());
    }

    /** @param session the one of the account that goes on; all others are over */
    @RolesAllowed(Roles.MEMBER)
    public void changed(Account checked, String hash, UUID session) {
        Instant now = clock.instant();
        Account account = accounts.find(checked.id()).orElseThrow();
        account.changePassword(checked.passwordHash().orElseThrow(), hash, now);
        tokens.withdraw(TokenPurpose.SET_PASSWORD, account.id(), now);
        failures.forget(Failures.ofName(account.email().value()));
        sessions.find(session).filter(s -> s.accountId().equals(account.id())).ifPresent(s -> s.goOn(now));
        audit.record("account.password-changed", account.id());
    }

    static SignedIn signedIn(Account account, UUID session) {
        return new SignedIn(account.id().toString(), groups(account), session);
    }

    private static Set<String> groups(Account account) {
        return account.administrator() ? Set.of(Roles.MEMBER, Roles.ADMINISTRATOR) : Set.of(Roles.MEMBER);
    }
}
