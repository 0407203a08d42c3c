package be.leuven.som.application.account;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.account.AccountAdministration;
import be.leuven.som.api.account.AccountSummary;
import be.leuven.som.api.account.InviteAccount;
import be.leuven.som.api.account.LinkSent;
import be.leuven.som.application.Checks;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.AccountRepository;
import be.leuven.som.domain.account.AccountState;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.shared.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.ADMINISTRATOR)
public class AccountAdministrationBean implements AccountAdministration {
    @Inject
    private AccountRepository accounts;

    @Inject
    private PersonRepository people;

    @Inject
    private LinkMaking links;

    @Inject
    private AccountLetters letters;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Reading
    public List<AccountSummary> accounts() {
        Optional<Account> self = authority.account();
        return accounts.all().stream().map(a -> summary(a, self)).toList();
    }

    static AccountSummary summary(Account account, Optional<Account> caller) {
        return new AccountSummary(
                account.id(),
                account.version(),
                account.email().value(),
                account.name(),
                account.state(),
                account.administrator(),
                account.lastSignIn().orElse(null),
                caller.filter(account::equals).isPresent());
    }

    @Override
    public LinkSent invite(InviteAccount command) {
        Checks.all(() -> EmailAddress.of(command.email()), () -> Text.required("name", command.name(), 120));
        EmailAddress email = EmailAddress.of(command.email());
        if (accounts.withEmail(email).isPresent()) {
            throw DomainException.at("email", "account.email-taken");
        }
        UUID person = people.withEmail(email).map(Person::id).orElse(null);
        Account account = new Account(email, command.name(), person, command.administrator(), clock.instant());
        accounts.add(account);
        LinkSent sent = links.invite(account, Locale.forLanguageTag(command.language()));
        audit.record("account.invited", account.id());
        return sent;
    }

    @Override
    public LinkSent resetPassword(UUID accountId, long version) {
        Account account = find(accountId, version);
        account.forgetPassword(clock.instant());
        LinkSent sent = links.reset(account, letters.language(account));
        audit.record("account.password-reset", accountId);
        return sent;
    }

    @Override
    public void end(UUID accountId, long version) {
        int administrators = accounts.lockAdministrators();
        Account account = find(accountId, version);
        if (authority.account().filter(account::equals).isPresent()) {
            throw DomainException.because("account.end-own");
        }
        if (account.administrator() && account.state() != AccountState.ENDED && administrators == 1) {
            throw DomainException.because("account.last-administrator");
        }
        account.end(clock.instant());
        audit.record("account.ended", accountId);
    }

    private Account find(UUID accountId, long version) {
        return accounts.find(accountId, version).orElseThrow(() -> new NotAllowed("know of account " + accountId));
    }
}
