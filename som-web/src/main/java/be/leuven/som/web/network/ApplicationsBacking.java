package be.leuven.som.web.network;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.decision.DecisionLine;
import be.leuven.som.api.network.ApplicationHandling;
import be.leuven.som.api.network.PartnerDirectory;
import be.leuven.som.api.network.PartnerKeeping;
import be.leuven.som.api.network.WaitingApplication;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The confirmed applications: admitting one by a decision, or declining it with a reason. */
@Named
@ViewScoped
public class ApplicationsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationHandling handling;

    @Inject
    private PartnerKeeping keeping;

    @Inject
    private PartnerDirectory directory;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    private List<WaitingApplication> waiting = List.of();
    private WaitingApplication chosen;
    private UUID decisionId;
    private String reason;

    public void open() {
        if (!directory.mayKeep()) {
            addresses.notFound();
            return;
        }
        waiting = handling.waiting();
    }

    /** Opens the form of this one; null closes it. */
    public void choose(WaitingApplication application) {
        chosen = application;
        decisionId = null;
        reason = null;
    }

    public void admit() {
        take(() -> handling.admit(chosen.id(), chosen.version(), decisionId), "done.ADMIT");
    }

    public void decline() {
        take(() -> handling.decline(chosen.id(), chosen.version(), reason), "done.DECLINE");
    }

    private void take(Runnable useCase, String said) {
        try {
            if (attempt.done(useCase)) {
                attempt.sayHere(words.of("partners", said));
                choose(null);
                open();
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("partners", "conflict.look-again"));
            choose(null);
            open();
        }
    }

    public List<WaitingApplication> getWaiting() {
        return waiting;
    }

    public WaitingApplication getChosen() {
        return chosen;
    }

    public List<DecisionLine> getDecisions() {
        return keeping.decisions();
    }

    public UUID getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(UUID decisionId) {
        this.decisionId = decisionId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
