package be.leuven.som.application.agreement;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.agreement.AgreeByDecision;
import be.leuven.som.api.agreement.AgreementKeeping;
import be.leuven.som.api.agreement.RetireByDecision;
import be.leuven.som.api.agreement.WordAgreement;
import be.leuven.som.application.Checks;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.agreement.WorkingAgreement;
import be.leuven.som.domain.agreement.WorkingAgreementRepository;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionRepository;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Zone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class AgreementKeepingBean implements AgreementKeeping {
    @Inject
    private WorkingAgreementRepository agreements;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private AgreementRights rights;

    @Inject
    private AgreementOwners owners;

    @Inject
    private AgreementClauses clauses;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public UUID propose(WordAgreement words) {
        UUID me = authority.requirePerson();
        rights.require(rights.mayProposeFor(words.bodyId()), words.bodyId());
        clauses.require(words.clauseKey(), null);
        WorkingAgreement agreement =
                new WorkingAgreement(agreements.nextNumber(), words.bodyId(), me, draft(words), clock.instant());
        agreements.add(agreement);
        audit.record("agreement.proposed", agreement.id());
        return agreement.id();
    }

    @Override
    public void word(WordAgreement words) {
        WorkingAgreement agreement = at(words.id(), words.version(), rights::mayWrite);
        clauses.require(words.clauseKey(), agreement.clauseKey().orElse(null));
        agreement.word(draft(words), authority.requirePerson(), clock.instant());
        audit.record("agreement.worded", agreement.id());
    }

    private static WorkingAgreement.Draft draft(WordAgreement words) {
        return new WorkingAgreement.Draft(
                words.title(),
                words.text(),
                words.reason(),
                words.principle(),
                words.clauseKey(),
                words.measure(),
                RuleWords.rules(words.rules()));
    }

    @Override
    public void comment(UUID id, String text) {
        UUID me = authority.requirePerson();
        rights.require(rights.takesPart(), id);
        agreements.find(id).orElseThrow(() -> unknown(id)).comment(me, text, clock.instant());
        audit.record("agreement.commented", id);
    }

    @Override
    public void agree(AgreeByDecision command) {
        WorkingAgreement agreement = at(command.id(), command.version(), rights::mayKeep);
        Decision decision = decision(agreement, command.decisionId());
        agreements
                .rules()
                .requireFree(agreement, command.from() == null ? Zone.dayOf(decision.takenAt()) : command.from());
        agreement.agree(decision, command.from(), command.reviewOn());
        audit.record("agreement.agreed", agreement.id());
    }

    @Override
    public void review(UUID id, long version, String because) {
        WorkingAgreement agreement = at(id, version, rights::mayWrite);
        agreement.review(authority.requirePerson(), because, clock.instant());
        audit.record("agreement.reviewed", id);
    }

    @Override
    public void retire(RetireByDecision command) {
        WorkingAgreement agreement = at(command.id(), command.version(), rights::mayKeep);
        agreement.retire(decision(agreement, command.decisionId()), command.lastDay(), command.because());
        audit.record("agreement.retired", agreement.id());
    }

    @Override
    public void withdraw(UUID id, long version, String because) {
        at(id, version, rights::mayWrite).withdraw(because);
        audit.record("agreement.withdrawn", id);
    }

    @Override
    public void entrust(UUID id, long version, UUID ownerId, LocalDate reviewOn) {
        WorkingAgreement agreement = at(id, version, rights::mayKeep);
        owners.require(agreement, ownerId);
        Checks.all(() -> agreement.entrust(ownerId), () -> plan(agreement, reviewOn));
        audit.record("agreement.entrusted", id);
    }

    private void plan(WorkingAgreement agreement, LocalDate reviewOn) {
        if (reviewOn != null && !agreement.reviewOn().equals(Optional.of(reviewOn))) {
            agreement.reviewAgainOn(reviewOn, rights.today());
        }
    }

    private WorkingAgreement at(UUID id, long version, Predicate<WorkingAgreement> right) {
        WorkingAgreement known = agreements.find(id).orElseThrow(() -> unknown(id));
        rights.require(right.test(known), id);
        return agreements.find(id, version).orElseThrow();
    }

    /** A decision that does not exist, or of a body that has no say in this, agrees nothing. */
    private Decision decision(WorkingAgreement agreement, UUID decisionId) {
        if (decisionId == null) {
            throw DomainException.at("decisionId", "agreement.decision-needed");
        }
        Decision decision =
                decisions.find(decisionId).orElseThrow(() -> new NotAllowed("know of decision " + decisionId));
        if (rights.deciding(agreement).stream().noneMatch(b -> b.id().equals(decision.bodyId()))) {
            throw DomainException.at("decisionId", "agreement.decision-of-another-body", decision.number());
        }
        return decision;
    }

    private static NotAllowed unknown(UUID id) {
        return new NotAllowed("know of agreement " + id);
    }
}
