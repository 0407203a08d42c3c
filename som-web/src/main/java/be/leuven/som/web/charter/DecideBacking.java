package be.leuven.som.web.charter;

import be.leuven.som.api.charter.AmendmentView;
import be.leuven.som.api.charter.CharterText.ClauseView;
import be.leuven.som.api.charter.ConsultationLeading;
import be.leuven.som.api.charter.ConsultationLeading.Merge;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Deciding on the amendments of a clause: accept, reject with a reason, merge by hand. */
@Named
@ViewScoped
public class DecideBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConsultationLeading leading;

    @Inject
    private AmendedClause clause;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    private UUID rejecting;
    private String answer;
    private List<String> merged = List.of();
    private String heading;
    private String text;
    private String how;

    /** The merged text begins as the clause is. */
    @PostConstruct
    void begin() {
        ClauseView now = clause.getView().clause();
        heading = now == null ? null : now.heading();
        text = now == null ? null : now.text();
    }

    public void accept(AmendmentView amendment) {
        act("accepted", () -> leading.accept(amendment.id(), amendment.version()));
    }

    public void acceptAsNew(AmendmentView amendment) {
        act("accepted", () -> leading.acceptAsNew(amendment.id(), amendment.version()));
    }

    /** Opens the place to say why one is rejected; null closes it. */
    public void ask(UUID amendmentId) {
        rejecting = amendmentId;
        answer = null;
    }

    public void reject(AmendmentView amendment) {
        act("rejected", () -> {
            leading.reject(amendment.id(), amendment.version(), answer);
            ask(null);
        });
    }

    public void merge() {
        act("merged", () -> {
            ClauseView now = clause.getView().clause();
            List<UUID> chosen = merged.stream().map(UUID::fromString).toList();
            leading.merge(new Merge(clause.getView().line().id(), chosen, now.version(), heading, text, how));
            merged = List.of();
            how = null;
        });
    }

    private void act(String said, Runnable useCase) {
        ConsultationSteps.take(attempt, words, said, useCase, clause::open);
    }

    public UUID getRejecting() {
        return rejecting;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public List<String> getMerged() {
        return merged;
    }

    public void setMerged(List<String> merged) {
        this.merged = merged;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
