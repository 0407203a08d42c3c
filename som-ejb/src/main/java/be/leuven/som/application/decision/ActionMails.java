package be.leuven.som.application.decision;

import be.leuven.som.api.text.Dates;
import be.leuven.som.application.link.LinkPurpose;
import be.leuven.som.application.link.LinkSigning;
import be.leuven.som.application.link.SignedLink;
import be.leuven.som.application.notice.Mails;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.structure.BodyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/** Tells owners of their actions by mail, with a personal link to say how far they are. */
@ApplicationScoped
public class ActionMails {
    private static final Duration LINK_HOLDS = Duration.ofDays(60);

    private PersonRepository people;
    private BodyRepository bodies;
    private LinkSigning signing;
    private Mails mails;
    private Settings settings;
    private Clock clock;

    protected ActionMails() {
        // for the proxy
    }

    @Inject
    public ActionMails(
            PersonRepository people,
            BodyRepository bodies,
            LinkSigning signing,
            Mails mails,
            Settings settings,
            Clock clock) {
        this.people = people;
        this.bodies = bodies;
        this.signing = signing;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param key of the text: action.agreed, action.soon or action.overdue */
    void tell(ActionItem action, String key) {
        people.find(action.ownerId())
                .ifPresent(owner -> owner.email().ifPresent(address -> tell(action, owner, address, key)));
    }

    private void tell(ActionItem action, Person owner, EmailAddress address, String key) {
        Locale language = owner.language();
        String link = signing.sign(new SignedLink(
                LinkPurpose.ACTION, action.id(), owner.id(), clock.instant().plus(LINK_HOLDS)));
        mails.write(
                address,
                language,
                key,
                owner.name(),
                action.description(),
                new Dates(language).day(action.dueOn()),
                bodies.find(action.bodyId()).orElseThrow().name().in(language),
                settings.baseUrl() + "/action/" + link);
    }
}
