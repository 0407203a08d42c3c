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
import be.leuven.som.web.layout.Addressed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** One working agreement: read, talk about, bring a step further. */
@Named
@ViewScoped
public class AgreementBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementRegister register;

    @Inject
    private AgreementKeeping keeping;

    @Inject
    private Attempt attempt;

    @Inject
    private Addressed addressed;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private AgreementDetails agreement;
    private AgreementStep step = new AgreementStep(Kind.NONE);
    private String comment;

    /** Without an id below it, the address is that of the list. */
    public void open() {
        agreement = id == null ? null : addressed.found(id, register::details);
    }

    public void ask(Kind kind) {
        step = kind == Kind.ENTRUST
                ? AgreementStep.entrusting(agreement.ownerId(), agreement.line().reviewOn())
                : new AgreementStep(kind);
    }

    public void agree() {
        take(() -> keeping.agree(new AgreeByDecision(
                key(), agreement.version(), step.getDecisionId(), step.getFrom(), step.getReviewOn())));
    }

    public void review() {
        take(() -> keeping.review(key(), agreement.version(), step.getBecause()));
    }

    public void retire() {
        take(() -> keeping.retire(new RetireByDecision(
                key(), agreement.version(), step.getDecisionId(), step.getFrom(), step.getBecause())));
    }

    public void withdraw() {
        take(() -> keeping.withdraw(key(), agreement.version(), step.getBecause()));
    }

    public void entrust() {
        take(() -> keeping.entrust(key(), agreement.version(), step.getOwnerId(), step.getReviewOn()));
    }

    private void take(Runnable useCase) {
        try {
            if (attempt.done(useCase)) {
                attempt.sayHere(words.of("agreements", "done." + step.getKind()));
                step = new AgreementStep(Kind.NONE);
                open();
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("agreements", "conflict.look-again"));
            open();
        }
    }

    public void say() {
        if (attempt.done(() -> keeping.comment(key(), comment))) {
            attempt.sayHere(words.of("agreements", "done.COMMENT"));
            comment = null;
            open();
        }
    }

    private UUID key() {
        return agreement.line().id();
    }

    public List<DecisionLine> getDecisions() {
        return register.decisionsFor(key());
    }

    public List<Member> getOwners() {
        return register.owners(key());
    }

    public CompliancePicture getPicture() {
        return CompliancePicture.of(agreement.years());
    }

    /** Whether the address is that of one agreement. */
    public boolean isOne() {
        return id != null;
    }

    public AgreementDetails getAgreement() {
        return agreement;
    }

    public AgreementStep getStep() {
        return step;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
