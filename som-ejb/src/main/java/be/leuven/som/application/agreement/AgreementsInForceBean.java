package be.leuven.som.application.agreement;

import be.leuven.som.api.agreement.AgreementDetails.DecisionReference;
import be.leuven.som.api.agreement.AgreementInForce;
import be.leuven.som.api.agreement.AgreementsInForce;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.Words;
import be.leuven.som.domain.agreement.AgreementRevision;
import be.leuven.som.domain.agreement.WorkingAgreement;
import be.leuven.som.domain.agreement.WorkingAgreementRepository;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionRepository;
import be.leuven.som.domain.shared.AgreedBy;
import be.leuven.som.domain.shared.Period;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Stateless
@UseCase
@Reading
@PermitAll
public class AgreementsInForceBean implements AgreementsInForce {
    @Inject
    private WorkingAgreementRepository agreements;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private AgreementRights rights;

    @Inject
    private AgreementClauses clauses;

    @Override
    public List<AgreementInForce> today() {
        List<WorkingAgreement> all = agreements.all();
        Map<UUID, Decision> decided = decisions
                .findAll(all.stream()
                        .flatMap(a -> a.heldOn(rights.today()).stream())
                        .flatMap(r -> r.decisionId().stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Decision::id, Function.identity()));
        return all.stream()
                .flatMap(a -> a.heldOn(rights.today()).map(r -> shown(a, r, decided)).stream())
                .toList();
    }

    private AgreementInForce shown(WorkingAgreement agreement, AgreementRevision held, Map<UUID, Decision> decided) {
        Decision decision = decided.get(held.decisionId().orElseThrow());
        return new AgreementInForce(
                agreement.number(),
                held.title(),
                held.text(),
                rights.bodyOf(agreement).map(b -> Words.of(b.name())).orElse(null),
                RuleWords.of(
                        held.rules(),
                        new AgreedBy(
                                agreement.id(),
                                agreement.number(),
                                held.agreedOn().orElseThrow())),
                agreement.principle().orElse(null),
                agreement.clauseKey().flatMap(clauses::of).orElse(null),
                held.inForce().map(Period::from).orElseThrow(),
                new DecisionReference(decision.id(), decision.number()),
                decision.publishedAt().isPresent());
    }
}
