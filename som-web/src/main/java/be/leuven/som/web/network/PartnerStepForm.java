package be.leuven.som.web.network;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** The step in the life of a partner that is being filled in. */
public class PartnerStepForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private UUID decisionId;
    private UUID successorId;
    private UUID secondSuccessorId;
    private LocalDate day;
    private String reason;
    private String name;
    private boolean peopleGoAlong;

    /** What can be done with a partner. */
    public enum Kind {
        NONE,
        ADMIT,
        DECLINE,
        RENAME,
        SUSPEND,
        RESUME,
        END
    }

    PartnerStepForm(Kind kind) {
        this.kind = kind;
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

    public UUID getSuccessorId() {
        return successorId;
    }

    public void setSuccessorId(UUID successorId) {
        this.successorId = successorId;
    }

    public UUID getSecondSuccessorId() {
        return secondSuccessorId;
    }

    public void setSecondSuccessorId(UUID secondSuccessorId) {
        this.secondSuccessorId = secondSuccessorId;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isPeopleGoAlong() {
        return peopleGoAlong;
    }

    public void setPeopleGoAlong(boolean peopleGoAlong) {
        this.peopleGoAlong = peopleGoAlong;
    }
}
