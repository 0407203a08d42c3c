package be.leuven.som.application.agenda;

import be.leuven.som.api.Localized;
import be.leuven.som.api.agenda.AgendaOffer;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.AgendaOriginKind;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Items that earlier meetings of the body put off. */
@ApplicationScoped
public class DeferredOffers implements AgendaOfferSource {
    private static final int MOST = 30;

    private AgendaQueries queries;
    private PersonRepository people;

    protected DeferredOffers() {
        // for the proxy
    }

    @Inject
    public DeferredOffers(AgendaQueries queries, PersonRepository people) {
        this.queries = queries;
        this.people = people;
    }

    @Override
    public List<AgendaOffer> offers(Asked asked) {
        List<AgendaItem> items = queries.deferred(asked.bodyId(), MOST);
        Map<UUID, Person> known = people.findAll(
                items.stream().flatMap(i -> i.broughtBy().stream()).collect(Collectors.toSet()));
        return items.stream().map(i -> offer(i, known)).toList();
    }

    private static AgendaOffer offer(AgendaItem item, Map<UUID, Person> known) {
        return new AgendaOffer(
                AgendaOriginKind.DEFERRED,
                item.id(),
                item.type(),
                new Localized(item.title(), item.title()),
                (int) item.duration().toMinutes(),
                item.broughtBy().orElse(null),
                item.broughtBy().map(known::get).map(Person::name).orElse(null),
                item.notes().orElse(null));
    }
}
