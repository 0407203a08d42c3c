package be.leuven.som.web.network;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.decision.DecisionLine;
import be.leuven.som.api.network.EndPartner;
import be.leuven.som.api.network.PartnerDetails;
import be.leuven.som.api.network.PartnerDirectory;
import be.leuven.som.api.network.PartnerKeeping;
import be.leuven.som.api.network.PartnerSummary;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.layout.Addressed;
import be.leuven.som.web.network.PartnerStepForm.Kind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** Bringing a partner a step further in its life. */
@Named
@ViewScoped
public class PartnerStepsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerDirectory directory;

    @Inject
    private PartnerKeeping keeping;

    @Inject
    private Attempt attempt;

    @Inject
    private Addressed addressed;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private PartnerDetails partner;
    private PartnerStepForm step = new PartnerStepForm(Kind.NONE);

    public void open() {
        partner = addressed.found(id, key -> directory
                .partner(key)
                .filter(p -> p.inside() != null && p.inside().mayKeep()));
    }

    public void ask(Kind kind) {
        step = new PartnerStepForm(kind);
    }

    /** Does what is filled in; the problem of a day stands beside the one day that the form has. */
    public void take() {
        try {
            if (attempt.done(this::change, field -> "from".equals(field) || "endedOn".equals(field) ? "day" : field)) {
                attempt.sayHere(words.of("partners", "done." + step.getKind()));
                ask(Kind.NONE);
                open();
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("partners", "conflict.look-again"));
            open();
        }
    }

    private void change() {
        long version = partner.version();
        switch (step.getKind()) {
            case ADMIT -> keeping.admit(partner.id(), version, step.getDecisionId());
            case DECLINE -> keeping.decline(partner.id(), version, step.getDay(), step.getReason());
            case RENAME -> keeping.rename(partner.id(), version, step.getName(), step.getDay());
            case SUSPEND -> keeping.suspend(partner.id(), version, step.getDay(), step.getReason());
            case RESUME -> keeping.resume(partner.id(), version, step.getDay(), step.getReason());
            case END -> keeping.end(ending(version));
            case NONE -> throw new IllegalStateException("no step was asked");
        }
    }

    private EndPartner ending(long version) {
        return new EndPartner(
                partner.id(),
                version,
                step.getDay(),
                step.getReason(),
                Stream.of(step.getSuccessorId(), step.getSecondSuccessorId())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                step.isPeopleGoAlong());
    }

    public PartnerDetails getPartner() {
        return partner;
    }

    public PartnerStepForm getStep() {
        return step;
    }

    public List<DecisionLine> getDecisions() {
        return keeping.decisions();
    }

    public List<PartnerSummary> getOthers() {
        return directory.present().stream()
                .filter(p -> !p.id().equals(partner.id()))
                .toList();
    }
}
