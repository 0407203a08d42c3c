package be.leuven.som.web.charter;

import be.leuven.som.api.charter.ClauseConsultation;
import be.leuven.som.api.charter.ConsultationSpeaking;
import be.leuven.som.api.charter.ConsultationSpeaking.Propose;
import be.leuven.som.domain.charter.AmendmentKind;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Speaking for a partner on a clause: comment, propose, support, withdraw. */
@Named
@ViewScoped
public class SpeakBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConsultationSpeaking speaking;

    @Inject
    private AmendedClause clause;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    private UUID partner;
    private String comment;
    private AmendmentKind kind = AmendmentKind.REPLACE;
    private String heading;
    private String text;
    private String reason;

    @PostConstruct
    void begin() {
        ClauseConsultation on = clause.getView();
        partner = on.speaksFor().stream()
                .findFirst()
                .map(ClauseConsultation.PartnerName::id)
                .orElse(null);
        choose();
    }

    /** The words to begin from: those of the clause, or none for a new one. */
    public void choose() {
        boolean replaces = kind == AmendmentKind.REPLACE && clause.getView().clause() != null;
        heading = replaces ? clause.getView().clause().heading() : null;
        text = replaces ? clause.getView().clause().text() : null;
    }

    public void say() {
        act("commented", () -> {
            speaking.comment(charterId(), clause.getView().clauseKey(), partner, comment);
            comment = null;
        });
    }

    public void propose() {
        act("proposed", () -> {
            speaking.propose(
                    new Propose(charterId(), clause.getView().clauseKey(), partner, kind, heading, text, reason));
            reason = null;
        });
    }

    public void support(UUID amendmentId) {
        act("supported", () -> speaking.support(amendmentId, partner));
    }

    public void withdraw(UUID amendmentId) {
        act("withdrawn", () -> speaking.withdraw(amendmentId, partner));
    }

    private UUID charterId() {
        return clause.getView().line().id();
    }

    private void act(String said, Runnable useCase) {
        ConsultationSteps.take(attempt, words, said, useCase, clause::open);
    }

    public List<AmendmentKind> getKinds() {
        return List.of(AmendmentKind.values());
    }

    public UUID getPartner() {
        return partner;
    }

    public void setPartner(UUID partner) {
        this.partner = partner;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public AmendmentKind getKind() {
        return kind;
    }

    public void setKind(AmendmentKind kind) {
        this.kind = kind;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
