package be.leuven.som.web.decisions;

import be.leuven.som.api.decision.TakeDecision;
import be.leuven.som.api.decision.VoteCount;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.decision.RelationKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is typed of a decision. */
public class DecisionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID itemId;
    private String text;
    private DecisionMethod method;
    private int inFavour;
    private int against;
    private int abstained;
    private LocalDate inForceFrom;
    private LocalDate reviewOn;
    private RelationKind kind;
    private UUID earlierId;

    TakeDecision command(UUID meetingId) {
        return new TakeDecision(
                meetingId,
                itemId,
                text,
                method,
                isCounted() ? new VoteCount(inFavour, against, abstained) : null,
                inForceFrom,
                reviewOn,
                kind == null && earlierId == null ? List.of() : List.of(new TakeDecision.Relation(kind, earlierId)));
    }

    public boolean isCounted() {
        return method != null && method.counted();
    }

    public UUID getItemId() {
        return itemId;
    }

    public void setItemId(UUID itemId) {
        this.itemId = itemId;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public DecisionMethod getMethod() {
        return method;
    }

    public void setMethod(DecisionMethod method) {
        this.method = method;
    }

    public int getInFavour() {
        return inFavour;
    }

    public void setInFavour(int inFavour) {
        this.inFavour = inFavour;
    }

    public int getAgainst() {
        return against;
    }

    public void setAgainst(int against) {
        this.against = against;
    }

    public int getAbstained() {
        return abstained;
    }

    public void setAbstained(int abstained) {
        this.abstained = abstained;
    }

    public LocalDate getInForceFrom() {
        return inForceFrom;
    }

    public void setInForceFrom(LocalDate inForceFrom) {
        this.inForceFrom = inForceFrom;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public RelationKind getKind() {
        return kind;
    }

    public void setKind(RelationKind kind) {
        this.kind = kind;
    }

    public UUID getEarlierId() {
        return earlierId;
    }

    public void setEarlierId(UUID earlierId) {
        this.earlierId = earlierId;
    }
}
