package be.leuven.som.application.account;

import be.leuven.som.application.notice.Mails;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Tells the owner of an account by mail what happened to it, so that what somebody else did does not go unseen. */
@ApplicationScoped
public class AccountLetters {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Mails mails;
    private PersonRepository people;
    private Settings settings;

    protected AccountLetters() {
        // for the proxy
    }

    @Inject
    public AccountLetters(Mails mails, PersonRepository people, Settings settings) {
        this.mails = mails;
        this.people = people;
        this.settings = settings;
    }

    /** @param key of the text; it may name the owner (0) and the address of the page on two steps (1) */
    void tell(Account account, String key) {
        mails.write(account.email(), language(account), key, account.name(), settings.baseUrl() + "/me/second-step");
    }

    Locale language(Account account) {
        return account.personId().flatMap(people::find).map(Person::language).orElse(DUTCH);
    }
}
