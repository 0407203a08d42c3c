package be.leuven.som.application.agreement;

import be.leuven.som.api.agreement.AgreementDetails;
import be.leuven.som.api.agreement.AgreementLine;
import be.leuven.som.api.agreement.AgreementRegister;
import be.leuven.som.api.agreement.RuleMeaning;
import be.leuven.som.api.agreement.RuleValues;
import be.leuven.som.api.decision.DecisionLine;
import be.leuven.som.api.decision.DecisionRegister;
import be.leuven.som.api.meeting.MeetingBody;
import be.leuven.som.api.meeting.Member;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.Words;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.agreement.Compliance;
import be.leuven.som.domain.agreement.ReviewPolicy;
import be.leuven.som.domain.agreement.WorkingAgreement;
import be.leuven.som.domain.agreement.WorkingAgreementRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@Reading
@RolesAllowed(Roles.MEMBER)
public class AgreementRegisterBean implements AgreementRegister {
    @Inject
    private WorkingAgreementRepository agreements;

    @Inject
    private AgreedPolicies policies;

    @Inject
    private AgreementFacts facts;

    @Inject
    private AgreementViews views;

    @Inject
    private AgreementRights rights;

    @Inject
    private AgreementOwners owners;

    @Inject
    private DecisionRegister decisions;

    @Override
    public List<AgreementLine> list() {
        Measuring measuring = new Measuring(facts, policies.read());
        return agreements.all().stream()
                .map(a -> views.line(a, measuring.of(a)))
                .toList();
    }

    @Override
    public Optional<AgreementDetails> details(UUID id) {
        return agreements.find(id).map(a -> views.details(a, new Measuring(facts, policies.read()).of(a)));
    }

    @Override
    public List<AgreementLine> toReview() {
        return agreements.toReview(ReviewPolicy.horizon(rights.today())).stream()
                .filter(rights::mayWrite)
                .map(a -> views.line(a, Compliance.NONE))
                .toList();
    }

    @Override
    public List<DecisionLine> decisionsFor(UUID id) {
        return agreements.find(id).filter(rights::mayKeep).map(this::decisions).orElse(List.of());
    }

    private List<DecisionLine> decisions(WorkingAgreement agreement) {
        return rights.deciding(agreement).stream()
                .flatMap(body -> decisions.inForceFor(body.id()).stream())
                .sorted(Comparator.comparing(DecisionLine::takenAt).reversed())
                .toList();
    }

    @Override
    public List<Member> owners(UUID id) {
        return agreements.find(id).filter(rights::mayKeep).map(owners::of).orElse(List.of());
    }

    @Override
    public List<MeetingBody> bodies() {
        return rights.proposable().stream().map(Words::body).toList();
    }

    @Override
    public List<RuleMeaning> meaning(RuleValues values) {
        return Meanings.of(values, rights.today());
    }

    @Override
    public boolean mayPropose() {
        return rights.takesPart();
    }
}
