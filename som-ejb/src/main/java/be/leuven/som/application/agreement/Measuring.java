package be.leuven.som.application.agreement;

import be.leuven.som.domain.agreement.Agreed;
import be.leuven.som.domain.agreement.Compliance;
import be.leuven.som.domain.agreement.Measure;
import be.leuven.som.domain.agreement.Observation;
import be.leuven.som.domain.agreement.WorkingAgreement;
import be.leuven.som.domain.decision.ActionState;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.meeting.MinutesDeadline;
import be.leuven.som.domain.meeting.NoticePolicy;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.shared.AgreedBy;
import be.leuven.som.domain.shared.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * How well agreements are kept, by the facts of the network. Each sort of fact is read once, however many agreements are
 * measured by it; what lies ahead, or is not due yet, says nothing.
 */
final class Measuring {
    private final AgreementFacts facts;
    private final Policies policies;
    private final LocalDate today;
    private final Map<Measure, List<Fact>> read = new EnumMap<>(Measure.class);

    Measuring(AgreementFacts facts, Policies policies) {
        this.facts = facts;
        this.policies = policies;
        this.today = policies.today();
    }

    /**
     * Something that was kept or not, by the rule of that body on that day.
     *
     * @param bodyId null when it concerns no body
     * @param by the agreement whose rule it was measured by; null when no agreement lays it down
     */
    private record Fact(UUID bodyId, LocalDate day, boolean kept, AgreedBy by) {}

    Compliance of(WorkingAgreement agreement) {
        Predicate<Fact> concerned = fact -> concerns(agreement, fact);
        return Compliance.of(
                agreement,
                read.computeIfAbsent(agreement.measure(), this::facts).stream()
                        .filter(concerned)
                        .map(fact -> new Observation(fact.day(), fact.kept()))
                        .toList());
    }

    /** What a body agreed for itself concerns no other; and what another agreement lays down is measured there. */
    private static boolean concerns(WorkingAgreement agreement, Fact fact) {
        return agreement.bodyId().map(own -> own.equals(fact.bodyId())).orElse(true)
                && (fact.by() == null || fact.by().agreementId().equals(agreement.id()));
    }

    private List<Fact> facts(Measure measure) {
        return switch (measure) {
            case INVITATIONS -> facts.convened().stream().map(this::invited).toList();
            case MINUTES -> minuted(facts.held());
            case DECISIONS ->
                facts.decisions().stream()
                        .filter(d -> d.method() != DecisionMethod.SECRET_BALLOT)
                        .map(this::decided)
                        .toList();
            case OBJECTIONS ->
                facts.objections().stream()
                        .map(o -> new Fact(o.bodyId(), Zone.dayOf(o.at()), o.withProposal(), null))
                        .toList();
            case REPRESENTATIVES -> new Representing(facts.speaking(), policies).observed(this::represented);
            case EXCUSES ->
                facts.away().stream()
                        .map(a ->
                                new Fact(a.bodyId(), Zone.dayOf(a.startsAt()), a.presence() == Presence.EXCUSED, null))
                        .toList();
            case ACTIONS ->
                facts.actions().stream().flatMap(a -> done(a).stream()).toList();
            case NONE -> List.of();
        };
    }

    private Fact invited(AgreementFacts.Convened meeting) {
        LocalDate day = Zone.dayOf(meeting.convenedAt());
        NoticePolicy notice = policies.notice(meeting.bodyId(), day);
        return new Fact(
                meeting.bodyId(),
                day,
                notice.assess(meeting.convenedAt(), meeting.startsAt()).kept(),
                notice.source());
    }

    /** From the first meeting on whose minutes were kept here: of those before, nothing is known. */
    private List<Fact> minuted(List<AgreementFacts.Held> meetings) {
        Optional<Instant> first = meetings.stream()
                .filter(m -> m.circulatedAt() != null)
                .map(AgreementFacts.Held::startsAt)
                .min(Comparator.naturalOrder());
        return meetings.stream()
                .filter(m ->
                        first.filter(start -> !m.startsAt().isBefore(start)).isPresent())
                .flatMap(m -> minuted(m).stream())
                .toList();
    }

    private List<Fact> minuted(AgreementFacts.Held meeting) {
        LocalDate held = Zone.dayOf(meeting.startsAt());
        MinutesDeadline deadline = policies.minutes(meeting.bodyId(), held);
        LocalDate last = deadline.lastDayAfter(held);
        if (meeting.circulatedAt() == null && !last.isBefore(today)) {
            return List.of();
        }
        boolean kept = meeting.circulatedAt() != null
                && !Zone.dayOf(meeting.circulatedAt()).isAfter(last);
        return List.of(new Fact(meeting.bodyId(), held, kept, deadline.source()));
    }

    private Fact decided(AgreementFacts.Taken decision) {
        LocalDate day = Zone.dayOf(decision.takenAt());
        Agreed<DecisionMethod> method = policies.method(decision.bodyId(), day);
        return new Fact(decision.bodyId(), day, decision.method() == method.value(), method.by());
    }

    private static List<Fact> done(AgreementFacts.Due action, LocalDate today) {
        boolean open = action.state() == ActionState.OPEN;
        if (open && !action.dueOn().isBefore(today)) {
            return List.of();
        }
        boolean kept = !open && !Zone.dayOf(action.closedAt()).isAfter(action.dueOn());
        return List.of(new Fact(action.bodyId(), action.dueOn(), kept, null));
    }

    private List<Fact> done(AgreementFacts.Due action) {
        return done(action, today);
    }

    private Fact represented(LocalDate day, boolean kept) {
        return new Fact(null, day, kept, policies.representation(day).source());
    }
}
