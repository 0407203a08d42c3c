package be.leuven.som.application.agreement;

import be.leuven.som.api.agreement.AgreementDetails;
import be.leuven.som.api.agreement.AgreementDetails.DecisionReference;
import be.leuven.som.api.agreement.AgreementLine;
import be.leuven.som.application.Words;
import be.leuven.som.domain.agreement.AgreementComment;
import be.leuven.som.domain.agreement.AgreementRevision;
import be.leuven.som.domain.agreement.AgreementState;
import be.leuven.som.domain.agreement.Compliance;
import be.leuven.som.domain.agreement.ReviewPolicy;
import be.leuven.som.domain.agreement.WorkingAgreement;
import be.leuven.som.domain.decision.DecisionRepository;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.AgreedBy;
import be.leuven.som.domain.shared.Period;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Working agreements as readers see them. */
@RequestScoped
public class AgreementViews {
    @Inject
    private AgreementRights rights;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private PersonRepository people;

    @Inject
    private AgreementClauses clauses;

    AgreementLine line(WorkingAgreement agreement, Compliance compliance) {
        AgreementRevision shown = agreement.current().orElseGet(agreement::latest);
        Optional<Period> inForce = shown.inForce();
        return new AgreementLine(
                agreement.id(),
                agreement.number(),
                shown.title(),
                shown.text(),
                rights.bodyOf(agreement).map(b -> Words.of(b.name())).orElse(null),
                agreement.state(),
                RuleWords.of(shown.rules(), source(agreement, shown)),
                shown.agreedOn().orElse(null),
                inForce.map(Period::from).orElse(null),
                inForce.map(Period::until).orElse(null),
                agreement.reviewOn().orElse(null),
                toReview(agreement),
                agreement.measure(),
                compliance.kept(),
                compliance.of());
    }

    private static AgreedBy source(WorkingAgreement agreement, AgreementRevision revision) {
        return new AgreedBy(
                agreement.id(), agreement.number(), revision.agreedOn().orElse(null));
    }

    private boolean toReview(WorkingAgreement agreement) {
        return agreement.state() == AgreementState.IN_FORCE
                && agreement
                        .reviewOn()
                        .filter(day -> !day.isAfter(ReviewPolicy.horizon(rights.today())))
                        .isPresent();
    }

    AgreementDetails details(WorkingAgreement agreement, Compliance compliance) {
        Map<UUID, Person> named = people.findAll(named(agreement));
        Map<UUID, DecisionReference> decided = decisions.findAll(decided(agreement)).stream()
                .map(d -> new DecisionReference(d.id(), d.number()))
                .collect(Collectors.toMap(DecisionReference::id, Function.identity()));
        boolean mayWrite = rights.mayWrite(agreement);
        return new AgreementDetails(
                line(agreement, compliance),
                agreement.version(),
                agreement.bodyId().orElse(null),
                agreement.principle().orElse(null),
                agreement.clauseKey().orElse(null),
                agreement.clauseKey().flatMap(clauses::of).orElse(null),
                agreement.ownerId(),
                named.get(agreement.ownerId()).name(),
                rights.owns(agreement),
                agreement.revisions().stream()
                        .sorted(Comparator.comparing(AgreementRevision::number).reversed())
                        .map(r -> revision(agreement, r, named, decided))
                        .toList(),
                agreement.comments().stream().map(c -> comment(c, named)).toList(),
                compliance.years().stream()
                        .map(y -> new AgreementDetails.Year(
                                y.year().start(), y.year().toString(), y.kept(), y.of()))
                        .toList(),
                agreement.retiredBecause().orElse(null),
                agreement.retiringDecisionId().map(decided::get).orElse(null),
                mayWrite,
                rights.mayKeep(agreement),
                rights.takesPart());
    }

    private static Set<UUID> named(WorkingAgreement agreement) {
        return Stream.of(
                        Stream.of(agreement.ownerId()),
                        agreement.revisions().stream().map(AgreementRevision::writtenBy),
                        agreement.comments().stream().map(AgreementComment::personId))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    private static List<UUID> decided(WorkingAgreement agreement) {
        return Stream.concat(
                        agreement.retiringDecisionId().stream(),
                        agreement.revisions().stream().flatMap(r -> r.decisionId().stream()))
                .distinct()
                .toList();
    }

    private static AgreementDetails.Revision revision(
            WorkingAgreement agreement,
            AgreementRevision revision,
            Map<UUID, Person> named,
            Map<UUID, DecisionReference> decided) {
        return new AgreementDetails.Revision(
                revision.number(),
                revision.title(),
                revision.text(),
                revision.reason().orElse(null),
                RuleWords.values(revision.rules()),
                RuleWords.of(revision.rules(), source(agreement, revision)),
                named.get(revision.writtenBy()).name(),
                revision.writtenAt(),
                revision.decisionId().map(decided::get).orElse(null),
                revision.agreedOn().orElse(null),
                revision.inForce().map(Period::from).orElse(null),
                revision.inForce().map(Period::until).orElse(null));
    }

    private static AgreementDetails.Comment comment(AgreementComment comment, Map<UUID, Person> named) {
        return new AgreementDetails.Comment(
                comment.id(),
                comment.revision(),
                named.get(comment.personId()).name(),
                comment.text(),
                comment.madeAt());
    }
}
