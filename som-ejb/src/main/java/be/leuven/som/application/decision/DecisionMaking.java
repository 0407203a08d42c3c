package be.leuven.som.application.decision;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.decision.TakeDecision;
import be.leuven.som.application.agreement.AgreedPolicies;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionNumber;
import be.leuven.som.domain.decision.DecisionRepository;
import be.leuven.som.domain.decision.DecisionSeriesRepository;
import be.leuven.som.domain.decision.Votes;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.WorkingYear;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Makes decisions of a meeting, in the transaction of the use case that calls it: numbers them and ends the force of those
 * that they replace or repeal. The caller has checked authority and knows the quorum.
 */
@ApplicationScoped
public class DecisionMaking {
    private DecisionRepository decisions;
    private DecisionSeriesRepository series;
    private BodyRepository bodies;
    private AgreedPolicies policies;

    protected DecisionMaking() {
        // for the proxy
    }

    @Inject
    public DecisionMaking(
            DecisionRepository decisions,
            DecisionSeriesRepository series,
            BodyRepository bodies,
            AgreedPolicies policies) {
        this.decisions = decisions;
        this.series = series;
        this.bodies = bodies;
        this.policies = policies;
    }

    /**
     * @param at when it is taken
     * @param quorum of that moment, from the facts of the meeting and never from a form
     * @param secondConvocation whether the meeting was convened a second time for this item
     */
    public Decision make(Meeting meeting, TakeDecision said, Instant at, Quorum quorum, boolean secondConvocation) {
        requireItem(meeting, said.agendaItemId());
        Body body = bodies.find(meeting.bodyId()).orElseThrow();
        WorkingYear year = WorkingYear.of(Zone.dayOf(at));
        DecisionNumber number = series.hold(body.id(), year).next(body.code());
        Decision decision = new Decision(
                number,
                new Decision.Occasion(
                        body.id(),
                        meeting.id(),
                        said.agendaItemId(),
                        at,
                        quorum,
                        policies.quorum(meeting),
                        secondConvocation),
                new Decision.Draft(said.text(), said.method(), votes(said), said.inForceFrom(), said.reviewOn()));
        said.relations().forEach(relation -> decision.bearOn(relation.kind(), earlier(relation, body, at)));
        decisions.add(decision);
        return decision;
    }

    private static void requireItem(Meeting meeting, UUID itemId) {
        if (itemId != null && meeting.agenda().stream().map(AgendaItem::id).noneMatch(itemId::equals)) {
            throw DomainException.at("agendaItemId", "decision.item-unknown");
        }
    }

    private static Votes votes(TakeDecision said) {
        return said.votes() == null
                ? null
                : new Votes(
                        said.votes().inFavour(),
                        said.votes().against(),
                        said.votes().abstained());
    }

    private Decision earlier(TakeDecision.Relation relation, Body body, Instant at) {
        if (relation.decisionId() == null) {
            throw DomainException.at("relations", "decision.earlier-needed");
        }
        Decision earlier = decisions
                .find(relation.decisionId())
                .orElseThrow(() -> new NotAllowed("know of decision " + relation.decisionId()));
        if (!mayOverrule(body, earlier.bodyId(), Zone.dayOf(at))) {
            throw DomainException.at("relations", "decision.of-another-body", earlier.number());
        }
        return decisions.find(earlier.id(), earlier.version()).orElseThrow();
    }

    /** A body may undo what it decided itself, what a body below it decided, and what one decided that is no more. */
    private boolean mayOverrule(Body body, UUID other, LocalDate day) {
        Body decided = bodies.find(other).orElseThrow();
        return decided.equals(body)
                || (decided.period().until() != null && decided.period().until().isBefore(day))
                || decided.parentId()
                        .filter(above -> mayOverrule(body, above, day))
                        .isPresent();
    }
}
