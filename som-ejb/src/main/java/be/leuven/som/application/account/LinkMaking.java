package be.leuven.som.application.account;

import be.leuven.som.api.account.LinkSent;
import be.leuven.som.application.notice.Mails;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.account.AccessToken;
import be.leuven.som.domain.account.AccessTokenRepository;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.TokenPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/** Makes personal links and mails them; a new one makes the one before it useless. */
@ApplicationScoped
public class LinkMaking {
    private static final Duration INVITATION = Duration.ofDays(7);
    private static final Duration RESET = Duration.ofHours(2);
    private static final Duration SETUP = Duration.ofDays(7);

    private AccessTokenRepository tokens;
    private Mails mails;
    private Settings settings;
    private Clock clock;

    protected LinkMaking() {
        // for the proxy
    }

    @Inject
    public LinkMaking(AccessTokenRepository tokens, Mails mails, Settings settings, Clock clock) {
        this.tokens = tokens;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    LinkSent invite(Account account, Locale language) {
        return mail(account, language, "account.invited", INVITATION);
    }

    LinkSent reset(Account account, Locale language) {
        return mail(account, language, "account.reset", RESET);
    }

    private LinkSent mail(Account account, Locale language, String key, Duration valid) {
        tokens.withdraw(TokenPurpose.SET_PASSWORD, account.id(), clock.instant());
        String secret = Secrets.fresh();
        tokens.add(
                new AccessToken(Secrets.hash(secret), TokenPurpose.SET_PASSWORD, account.id(), clock.instant(), valid));
        String link = settings.baseUrl() + "/set-password/" + secret;
        mails.write(account.email(), language, key, account.name(), link, valid.toHours());
        return new LinkSent(
                account.id(), account.email().value(), settings.mailHost().isPresent() ? null : link);
    }

    /** The link with which the first administrator is made. */
    public String firstAdministrator() {
        tokens.withdraw(TokenPurpose.FIRST_ADMINISTRATOR, null, clock.instant());
        String secret = Secrets.fresh();
        tokens.add(
                new AccessToken(Secrets.hash(secret), TokenPurpose.FIRST_ADMINISTRATOR, null, clock.instant(), SETUP));
        return settings.baseUrl() + "/set-up/" + secret;
    }
}
