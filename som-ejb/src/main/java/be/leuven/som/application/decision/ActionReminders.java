package be.leuven.som.application.decision;

import be.leuven.som.api.text.Dates;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.link.LinkPurpose;
import be.leuven.som.application.link.LinkSigning;
import be.leuven.som.application.link.SignedLink;
import be.leuven.som.application.notice.Mails;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.decision.ActionItemRepository;
import be.leuven.som.domain.decision.ReminderPolicy;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.BodyRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Reminds owners of their actions by mail, each in a transaction of its own, with the action held so that no other node does. */
@Stateless
@UseCase
@PermitAll
public class ActionReminders {
    private static final Duration LINK_HOLDS = Duration.ofDays(60);

    @Inject
    private ActionItemRepository actions;

    @Inject
    private PersonRepository people;

    @Inject
    private BodyRepository bodies;

    @Inject
    private LinkSigning signing;

    @Inject
    private Mails mails;

    @Inject
    private Settings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The actions of which a reminder may be due. */
    @Reading
    public List<UUID> candidates() {
        return actions.openUntil(today().plusDays(ReminderPolicy.STANDARD.daysBefore()));
    }

    /** Reminds of this action when that is due; whether it was. */
    public boolean remind(UUID actionId) {
        Optional<ActionItem> held = actions.hold(actionId);
        Optional<LocalDate> day = held.flatMap(a -> ReminderPolicy.STANDARD.due(a, today()));
        if (day.isEmpty()) {
            return false;
        }
        ActionItem action = held.orElseThrow();
        people.find(action.ownerId()).ifPresent(owner -> write(action, owner));
        action.reminded(day.get());
        audit.recordAs("system", "action.reminded", actionId);
        return true;
    }

    private void write(ActionItem action, Person owner) {
        Locale language = owner.language();
        String link = signing.sign(new SignedLink(
                LinkPurpose.ACTION, action.id(), owner.id(), clock.instant().plus(LINK_HOLDS)));
        mails.write(
                owner.email(),
                language,
                action.overdue(today()) ? "action.overdue" : "action.soon",
                owner.name(),
                action.description(),
                new Dates(language).day(action.dueOn()),
                bodies.find(action.bodyId()).orElseThrow().name().in(language),
                settings.baseUrl() + "/action/" + link);
    }

    private LocalDate today() {
        return Zone.dayOf(clock.instant());
    }
}
