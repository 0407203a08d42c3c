package be.leuven.som.application.account;

import be.leuven.som.domain.account.AccessToken;
import be.leuven.som.domain.account.AccessTokenRepository;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.AccountRepository;
import be.leuven.som.domain.account.TokenPurpose;
import be.leuven.som.domain.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What leads from one step of signing in to the next: kept only until it is used or too old. */
@ApplicationScoped
public class Tickets {
    private static final Duration VALID = Duration.ofMinutes(10);

    private AccessTokenRepository tokens;
    private AccountRepository accounts;
    private Clock clock;

    protected Tickets() {
        // for the proxy
    }

    @Inject
    public Tickets(AccessTokenRepository tokens, AccountRepository accounts, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new one; those that are too old are cleared away. */
    String issue(Account account, TokenPurpose purpose) {
        Instant now = clock.instant();
        tokens.clear(purpose, now);
        String secret = Secrets.fresh();
        tokens.add(new AccessToken(Secrets.hash(secret), purpose, account.id(), now, VALID));
        return secret;
    }

    /** @throws DomainException when it is of no use, or not any more */
    Account read(String secret, TokenPurpose purpose) {
        return account(token(secret, purpose));
    }

    /** As {@link #read}; it can't be used again. */
    Account use(String secret, TokenPurpose purpose) {
        AccessToken token = token(secret, purpose);
        Account account = account(token);
        tokens.remove(token);
        return account;
    }

    private AccessToken token(String secret, TokenPurpose purpose) {
        return tokens.withHash(Secrets.hash(secret == null ? "" : secret))
                .filter(t -> t.purpose() == purpose)
                .orElseThrow(Tickets::unusable);
    }

    private Account account(AccessToken token) {
        return token.accountId()
                .flatMap(accounts::find)
                .filter(a -> token.opens(a, clock.instant()))
                .orElseThrow(Tickets::unusable);
    }

    private static DomainException unusable() {
        return DomainException.because("ticket.not-usable");
    }
}
