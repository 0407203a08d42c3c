package be.leuven.som.web.agreements;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.Rejected;
import be.leuven.som.api.agreement.AgreementDetails;
import be.leuven.som.api.agreement.AgreementKeeping;
import be.leuven.som.api.agreement.AgreementRegister;
import be.leuven.som.api.agreement.RuleMeaning;
import be.leuven.som.api.meeting.MeetingBody;
import be.leuven.som.domain.agreement.Measure;
import be.leuven.som.domain.decision.DecisionMethod;
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
import org.omnifaces.util.Faces;

/** Proposing a working agreement, or writing anew what is not agreed yet. */
@Named
@ViewScoped
public class WordAgreementBacking implements Serializable {
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

    private AgreementDetails known;
    private AgreementDetails.Revision theirs;
    private AgreementForm form = new AgreementForm();

    /** What can be written: a proposal, or the next revision. */
    public void open() {
        known = addressed.found(id, key -> register.details(key)
                .filter(a -> a.mayWrite() && a.latest().agreedOn() == null));
        if (known != null) {
            form = AgreementForm.of(known);
        }
    }

    public void propose() {
        attempt.result(() -> keeping.propose(form.command(null))).ifPresent(made -> goOn(made, "done.PROPOSE"));
    }

    public void save() {
        try {
            if (attempt.done(() -> keeping.word(form.command(known)))) {
                goOn(known.line().id(), "done.WORD");
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("agreements", "conflict"));
            known = register.details(known.line().id()).orElseThrow();
            theirs = known.latest();
        }
    }

    /** What somebody else wrote meanwhile; what is typed here stays beside it. Null when nobody did. */
    public AgreementDetails.Revision getTheirs() {
        return theirs;
    }

    private void goOn(UUID agreement, String said) {
        attempt.say(words.of("agreements", said));
        Faces.redirect("agreements/%s", agreement);
    }

    /** What the values come to; nothing as long as one of them can't be, which is told when it is saved. */
    public List<RuleMeaning> getMeaning() {
        try {
            return register.meaning(form.values());
        } catch (Rejected notYet) {
            return List.of();
        }
    }

    public List<MeetingBody> getBodies() {
        return register.bodies();
    }

    public List<Measure> getMeasures() {
        return List.of(Measure.values());
    }

    public List<DecisionMethod> getMethods() {
        return List.of(DecisionMethod.values());
    }

    public List<String> getFractions() {
        return List.of("1/3", "1/2", "2/3", "3/4");
    }

    public AgreementDetails getKnown() {
        return known;
    }

    public AgreementForm getForm() {
        return form;
    }
}
