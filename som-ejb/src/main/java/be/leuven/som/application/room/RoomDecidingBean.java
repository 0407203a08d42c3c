package be.leuven.som.application.room;

import be.leuven.som.api.decision.AgreeAction;
import be.leuven.som.api.decision.DecisionTaken;
import be.leuven.som.api.decision.TakeDecision;
import be.leuven.som.api.decision.VoteCount;
import be.leuven.som.api.room.RoomDeciding;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.decision.ActionAgreeing;
import be.leuven.som.application.decision.DecisionMaking;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.SessionRepository;
import be.leuven.som.domain.meeting.Tally;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class RoomDecidingBean implements RoomDeciding {
    @Inject
    private Rooms rooms;

    @Inject
    private DecisionMaking decisions;

    @Inject
    private ActionAgreeing actions;

    @Inject
    private SessionRepository sessions;

    @Inject
    private AuditTrail audit;

    @Override
    public DecisionTaken decide(UUID roundId, String text, LocalDate reviewOn) {
        RoundAtHand at = rooms.roundToLead(roundId);
        Round round = at.round();
        Decision decision = decisions.make(
                at.room().meeting(),
                said(round, text, reviewOn),
                round.closedAt().orElseThrow(() -> DomainException.because("round.nothing-adopted")),
                round.quorum().orElseThrow(() -> DomainException.because("round.nothing-adopted")),
                round.secondConvocation());
        round.decided(decision.id());
        sessions.changed(at.meetingId());
        audit.record("decision.taken", decision.id());
        return new DecisionTaken(decision.id(), decision.number(), decision.version());
    }

    private static TakeDecision said(Round round, String text, LocalDate reviewOn) {
        Tally tally = round.tally();
        DecisionMethod method = DecisionMethod.valueOf(round.method().name());
        return new TakeDecision(
                round.meetingId(),
                round.itemId(),
                text,
                method,
                method.counted() ? new VoteCount(tally.inFavour(), tally.against(), tally.abstained()) : null,
                null,
                reviewOn,
                List.of());
    }

    @Override
    public UUID agree(AgreeAction action) {
        OpenRoom room = rooms.toLead(action.meetingId());
        ActionItem agreed = actions.agree(new AgreeAction(
                room.meeting().bodyId(),
                action.meetingId(),
                action.agendaItemId(),
                action.decisionId(),
                action.description(),
                action.ownerId(),
                action.dueOn()));
        sessions.changed(action.meetingId());
        audit.record("action.agreed", agreed.id());
        return agreed.id();
    }
}
