package be.leuven.som.application.decision;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.decision.ActionTracking;
import be.leuven.som.api.decision.AgreeAction;
import be.leuven.som.api.decision.ChangeAction;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.decision.ActionItemRepository;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class ActionTrackingBean implements ActionTracking {
    @Inject
    private ActionAgreeing agreeing;

    @Inject
    private ActionMails mails;

    @Inject
    private ActionItemRepository actions;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public UUID agree(AgreeAction command) {
        if (command.bodyId() == null) {
            throw DomainException.at("bodyId", "action.body-needed");
        }
        authority.requireRunning(command.bodyId());
        ActionItem action = agreeing.agree(command);
        mails.tell(action, "action.agreed");
        audit.record("action.agreed", action.id());
        return action.id();
    }

    @Override
    public void change(ChangeAction command) {
        ActionItem action = toRun(command.id(), command.version());
        agreeing.requirePerson(command.ownerId());
        action.describe(new ActionItem.Draft(command.description(), command.ownerId(), command.dueOn()));
        audit.record("action.changed", action.id());
    }

    @Override
    public void done(UUID actionId, long version, String note) {
        toMove(actionId, version).done(note, clock.instant());
        audit.record("action.done", actionId);
    }

    @Override
    public void drop(UUID actionId, long version, String reason) {
        toMove(actionId, version).drop(reason, clock.instant());
        audit.record("action.dropped", actionId);
    }

    @Override
    public void reopen(UUID actionId, long version) {
        toMove(actionId, version).reopen();
        audit.record("action.reopened", actionId);
    }

    @Override
    public void askForMoreTime(UUID actionId, long version, LocalDate until, String because) {
        toMove(actionId, version).askForMoreTime(until, because, clock.instant());
        audit.record("action.more-time-asked", actionId);
    }

    @Override
    public void postpone(UUID actionId, long version, LocalDate until) {
        toRun(actionId, version).postpone(until);
        audit.record("action.postponed", actionId);
    }

    private ActionItem toRun(UUID actionId, long version) {
        authority.requireRunning(known(actionId).bodyId());
        return actions.find(actionId, version).orElseThrow();
    }

    /** The owner, or who runs the meetings of the body. */
    private ActionItem toMove(UUID actionId, long version) {
        ActionItem action = known(actionId);
        if (authority.person().filter(action.ownerId()::equals).isEmpty()) {
            authority.requireRunning(action.bodyId());
        }
        return actions.find(actionId, version).orElseThrow();
    }

    private ActionItem known(UUID actionId) {
        return actions.find(actionId).orElseThrow(() -> new NotAllowed("know of action " + actionId));
    }
}
