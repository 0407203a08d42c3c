package be.leuven.som.web.decisions;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.decision.DecisionDetails;
import be.leuven.som.api.decision.DecisionRegister;
import be.leuven.som.api.decision.DecisionTaking;
import be.leuven.som.api.minutes.MinutesWriting;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.format.Today;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.layout.Addressed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;

/** One decision with its history: read, publish, review. */
@Named
@ViewScoped
public class DecisionBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DecisionRegister register;

    @Inject
    private DecisionTaking taking;

    @Inject
    private MinutesWriting minutes;

    @Inject
    private Attempt attempt;

    @Inject
    private Addressed addressed;

    @Inject
    private Words words;

    @Inject
    private Today today;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private DecisionDetails decision;
    private String publicText;
    private LocalDate reviewOn;
    private List<String> names = List.of();

    public void open() {
        decision = addressed.found(id, register::details);
        if (decision != null) {
            publicText = decision.publicText();
            reviewOn = decision.line().reviewOn();
            look();
        }
    }

    private void look() {
        names = decision.mayRun() ? minutes.names(publicText) : List.of();
    }

    /** Names that still stand in the public text are told before it is published; then the choice is the reader's. */
    public void check() {
        look();
    }

    public void publish() {
        act(() -> taking.publish(decision.line().id(), decision.version(), publicText), "decision.published");
    }

    public void review() {
        act(() -> taking.reviewed(decision.line().id(), decision.version(), reviewOn), "decision.reviewed");
    }

    private void act(Runnable useCase, String done) {
        try {
            if (attempt.done(useCase)) {
                attempt.sayHere(words.of("decisions", done));
                open();
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("meetings", "conflict.look-again"));
            open();
        }
    }

    public DecisionDetails getDecision() {
        return decision;
    }

    public HistoryPicture getPicture() {
        return HistoryPicture.of(decision);
    }

    public LocalDate getToday() {
        return today.day();
    }

    public List<String> getNames() {
        return names;
    }

    public String getPublicText() {
        return publicText;
    }

    public void setPublicText(String publicText) {
        this.publicText = publicText;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
