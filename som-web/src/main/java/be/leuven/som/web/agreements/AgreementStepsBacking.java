package be.leuven.som.web.agreements;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.agreement.AgreeByDecision;
import be.leuven.som.api.agreement.AgreementDetails;
import be.leuven.som.api.agreement.AgreementKeeping;
import be.leuven.som.api.agreement.AgreementRegister;
import be.leuven.som.api.agreement.RetireByDecision;
import be.leuven.som.api.decision.DecisionLine;
import be.leuven.som.api.meeting.Member;
import be.leuven.som.web.agreements.AgreementStep.Kind;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Bringing the working agreement of the page a step further. */
@Named
@ViewScoped
public class AgreementStepsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementBacking page;

    @Inject
    private AgreementRegister register;

    @Inject
    private AgreementKeeping keeping;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    private AgreementStep step = new AgreementStep(Kind.NONE);

    public void ask(Kind kind) {
        step = kind == Kind.ENTRUST
                ? AgreementStep.entrusting(seen().ownerId(), seen().line().reviewOn())
                : new AgreementStep(kind);
    }

    public void agree() {
        take(() -> keeping.agree(new AgreeByDecision(
                key(), seen().version(), step.getDecisionId(), step.getFrom(), step.getReviewOn())));
    }

    public void review() {
        take(() -> keeping.review(key(), seen().version(), step.getBecause()));
    }

    public void retire() {
        take(() -> keeping.retire(new RetireByDecision(
                key(), seen().version(), step.getDecisionId(), step.getFrom(), step.getBecause())));
    }

    public void withdraw() {
        take(() -> keeping.withdraw(key(), seen().version(), step.getBecause()));
    }

    public void entrust() {
        take(() -> keeping.entrust(key(), seen().version(), step.getOwnerId(), step.getReviewOn()));
    }

    private void take(Runnable useCase) {
        try {
            if (attempt.done(useCase)) {
                attempt.sayHere(words.of("agreements", "done." + step.getKind()));
                step = new AgreementStep(Kind.NONE);
                page.open();
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("agreements", "conflict.look-again"));
            page.open();
        }
    }

    private AgreementDetails seen() {
        return page.getAgreement();
    }

    private UUID key() {
        return seen().line().id();
    }

    public List<DecisionLine> getDecisions() {
        return register.decisionsFor(key());
    }

    public List<Member> getOwners() {
        return register.owners(key());
    }

    public AgreementStep getStep() {
        return step;
    }
}
