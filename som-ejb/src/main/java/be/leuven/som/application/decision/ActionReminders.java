package be.leuven.som.application.decision;

import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.notice.DailyReminders;
import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.decision.ActionItemRepository;
import be.leuven.som.domain.decision.ReminderPolicy;
import be.leuven.som.domain.shared.Zone;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reminds owners of their actions by mail, each in a transaction of its own, with the action held so that no other node does. */
@Stateless
@UseCase
@PermitAll
public class ActionReminders extends DailyReminders {
    @Inject
    private ActionItemRepository actions;

    @Inject
    private ActionMails mails;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The actions of which a reminder may be due. */
    @Override
    @Reading
    public List<UUID> candidates() {
        return actions.openUntil(today().plusDays(ReminderPolicy.STANDARD.daysBefore()));
    }

    /** Reminds of this action when that is due; whether it was. */
    @Override
    public boolean remind(UUID actionId) {
        Optional<ActionItem> held = actions.hold(actionId);
        Optional<LocalDate> day = held.flatMap(a -> ReminderPolicy.STANDARD.due(a, today()));
        if (day.isEmpty()) {
            return false;
        }
        ActionItem action = held.orElseThrow();
        mails.tell(action, action.overdue(today()) ? "action.overdue" : "action.soon");
        action.reminded(day.get());
        audit.recordAs("system", "action.reminded", actionId);
        return true;
    }

    private LocalDate today() {
        return Zone.dayOf(clock.instant());
    }
}
