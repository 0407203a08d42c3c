package be.leuven.som.application.account;

import be.leuven.som.api.account.PersonalLinks;
import be.leuven.som.application.Checks;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.domain.account.AccessToken;
import be.leuven.som.domain.account.AccessTokenRepository;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.AccountRepository;
import be.leuven.som.domain.account.PasswordPolicy;
import be.leuven.som.domain.account.TokenPurpose;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.shared.Text;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

@Stateless
@UseCase
@PermitAll
public class PersonalLinksBean implements PersonalLinks {
    @Inject
    private AccessTokenRepository tokens;

    @Inject
    private AccountRepository accounts;

    @Inject
    private LinkMaking links;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private SetupLinkFile setupLink;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public void forgotPassword(String email, String language) {
        EmailAddress address = EmailAddress.of(email);
        Optional<Account> account = accounts.withEmail(address).filter(Account::mayBeReset);
        account.ifPresent(a -> links.reset(a, Locale.forLanguageTag(language)));
        audit.record("account.reset-asked", account.map(Account::id).orElse(null));
    }

    @Override
    @Reading
    public Optional<LinkOwner> owner(String secret) {
        return usable(secret)
                .map(t -> new LinkOwner(
                        t.accountId()
                                .flatMap(accounts::find)
                                .map(a -> a.email().value())
                                .orElse(null),
                        t.purpose() == TokenPurpose.FIRST_ADMINISTRATOR));
    }

    private Optional<AccessToken> usable(String secret) {
        return tokens.withHash(Secrets.hash(secret)).filter(t -> t.usable(clock.instant()));
    }

    @Override
    public void setPassword(String secret, String password) {
        AccessToken token = take(secret, TokenPurpose.SET_PASSWORD);
        Account account = token.accountId().flatMap(accounts::find).orElseThrow();
        PasswordPolicy.check(password, account.email().value());
        account.choosePassword(hashing.hash(password), clock.instant());
        token.use(clock.instant());
        audit.recordAs(account.id().toString(), "account.password-set", account.id());
    }

    @Override
    public void createFirstAdministrator(String secret, String name, String email, String password) {
        AccessToken token = take(secret, TokenPurpose.FIRST_ADMINISTRATOR);
        Checks.all(
                () -> Text.required("name", name, 120),
                () -> EmailAddress.of(email),
                () -> PasswordPolicy.check(password, email == null ? "" : email));
        Account account = new Account(EmailAddress.of(email), name, null, true, clock.instant());
        account.choosePassword(hashing.hash(password), clock.instant());
        accounts.add(account);
        token.use(clock.instant());
        setupLink.remove();
        audit.recordAs(account.id().toString(), "account.first-administrator", account.id());
    }

    private AccessToken take(String secret, TokenPurpose purpose) {
        return usable(secret)
                .filter(t -> t.purpose() == purpose)
                .orElseThrow(() -> DomainException.because("token.not-usable"));
    }
}
