package be.leuven.som.application.decision;

import be.leuven.som.api.decision.AgreeAction;
import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.decision.ActionItemRepository;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Agrees actions in the transaction of the use case that calls it, which has checked authority over the body. */
@ApplicationScoped
public class ActionAgreeing {
    private ActionItemRepository actions;
    private PersonRepository people;
    private Clock clock;

    protected ActionAgreeing() {
        // for the proxy
    }

    @Inject
    public ActionAgreeing(ActionItemRepository actions, PersonRepository people, Clock clock) {
        this.actions = actions;
        this.people = people;
        this.clock = clock;
    }

    public ActionItem agree(AgreeAction said) {
        ActionItem action = new ActionItem(
                said.bodyId(),
                new ActionItem.Origin(said.meetingId(), said.agendaItemId(), said.decisionId()),
                draft(said.description(), said.ownerId(), said),
                clock.instant());
        actions.add(action);
        return action;
    }

    private ActionItem.Draft draft(String description, UUID ownerId, AgreeAction said) {
        requirePerson(ownerId);
        return new ActionItem.Draft(description, ownerId, said.dueOn());
    }

    /** What is no person of the network is answered as if it weren't chosen. */
    void requirePerson(UUID ownerId) {
        if (ownerId != null && people.find(ownerId).isEmpty()) {
            throw DomainException.at("ownerId", "action.owner-needed");
        }
    }
}
