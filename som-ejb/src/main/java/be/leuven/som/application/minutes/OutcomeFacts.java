package be.leuven.som.application.minutes;

import be.leuven.som.api.decision.VoteCount;
import be.leuven.som.api.minutes.MinutesDocument.Agreed;
import be.leuven.som.api.minutes.MinutesDocument.Decided;
import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.decision.ActionItemRepository;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionRepository;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a meeting decided and agreed, item by item. */
@ApplicationScoped
public class OutcomeFacts {
    private DecisionRepository decisions;
    private ActionItemRepository actions;
    private PersonRepository people;

    protected OutcomeFacts() {
        // for the proxy
    }

    @Inject
    public OutcomeFacts(DecisionRepository decisions, ActionItemRepository actions, PersonRepository people) {
        this.decisions = decisions;
        this.actions = actions;
        this.people = people;
    }

    Outcomes of(Meeting meeting) {
        List<ActionItem> agreed = actions.ofMeeting(meeting.id());
        Map<UUID, Person> owners =
                people.findAll(agreed.stream().map(ActionItem::ownerId).collect(Collectors.toSet()));
        return new Outcomes(decisions.ofMeeting(meeting.id()), agreed, owners);
    }

    /**
     * All outcomes of one meeting.
     *
     * @param owners whoever does one of the actions, by id; others do no harm
     */
    public record Outcomes(List<Decision> decisions, List<ActionItem> actions, Map<UUID, Person> owners) {
        /** @param itemId null for those that belong to no item */
        List<Decided> decisionsOn(UUID itemId) {
            return decisions.stream()
                    .filter(d -> Objects.equals(d.agendaItemId().orElse(null), itemId))
                    .map(Outcomes::decided)
                    .toList();
        }

        private static Decided decided(Decision decision) {
            return new Decided(
                    decision.id(),
                    decision.number(),
                    decision.text(),
                    decision.method(),
                    decision.votes()
                            .map(v -> new VoteCount(v.inFavour(), v.against(), v.abstained()))
                            .orElse(null),
                    decision.inForce().from(),
                    decision.quorum().filled(),
                    decision.quorum().needed(),
                    decision.quorum().there(),
                    decision.secondConvocation());
        }

        List<Agreed> actionsOn(UUID itemId) {
            return actions.stream()
                    .filter(a -> Objects.equals(a.origin().agendaItemId(), itemId))
                    .map(a -> new Agreed(
                            a.ownerId(),
                            a.description(),
                            owners.get(a.ownerId()).name(),
                            a.dueOn()))
                    .toList();
        }
    }
}
