package be.leuven.som.web.agreements;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** What is typed to bring an agreement a step further; one form is open at a time. */
public class AgreementStep implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private UUID decisionId;
    private UUID ownerId;
    private LocalDate from;
    private LocalDate reviewOn;
    private String because;

    /** The steps. */
    public enum Kind {
        NONE,
        AGREE,
        REVIEW,
        RETIRE,
        WITHDRAW,
        ENTRUST
    }

    AgreementStep(Kind kind) {
        this.kind = kind;
    }

    /** As it is looked after now. */
    static AgreementStep entrusting(UUID ownerId, LocalDate reviewOn) {
        AgreementStep step = new AgreementStep(Kind.ENTRUST);
        step.ownerId = ownerId;
        step.reviewOn = reviewOn;
        return step;
    }

    public Kind getKind() {
        return kind;
    }

    public UUID getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(UUID decisionId) {
        this.decisionId = decisionId;
    }

    public UUID getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(UUID ownerId) {
        this.ownerId = ownerId;
    }

    /** From when it holds, or its last day. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
