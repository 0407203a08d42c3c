package be.leuven.som.application.agenda;

import be.leuven.som.api.agenda.AgendaOffer;
import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.decision.ActionItemRepository;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.AgendaOriginKind;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Actions of the body that are open, those that are overdue first. */
@ApplicationScoped
public class ActionOffers implements AgendaOfferSource {
    private static final int MOST = 30;
    private static final int MINUTES = 5;

    private ActionItemRepository actions;
    private PersonRepository people;

    protected ActionOffers() {
        // for the proxy
    }

    @Inject
    public ActionOffers(ActionItemRepository actions, PersonRepository people) {
        this.actions = actions;
        this.people = people;
    }

    @Override
    public List<AgendaOffer> offers(Asked asked) {
        List<ActionItem> open = actions.openOf(asked.bodyId(), MOST);
        Map<UUID, Person> owners =
                people.findAll(open.stream().map(ActionItem::ownerId).collect(Collectors.toSet()));
        return open.stream()
                .map(a -> offer(a, asked, Optional.ofNullable(owners.get(a.ownerId()))))
                .toList();
    }

    private static AgendaOffer offer(ActionItem action, Asked asked, Optional<Person> owner) {
        return new AgendaOffer(
                AgendaOriginKind.ACTION,
                action.id(),
                AgendaItemType.INFORMATION,
                OfferWords.of(
                        action.overdue(asked.day()) ? "action.overdue" : "action",
                        OfferWords.shortened(action.description()),
                        action.dueOn()),
                MINUTES,
                action.ownerId(),
                owner.map(Person::name).orElse(null),
                null);
    }
}
