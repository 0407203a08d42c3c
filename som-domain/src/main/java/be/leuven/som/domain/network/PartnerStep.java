package be.leuven.som.domain.network;

import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A step in the membership of a partner: what happened on which day, why, and by which decision. */
@Embeddable
public class PartnerStep {
    @Column(name = "step_position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "step_kind")
    private PartnerStepKind kind;

    @Column(name = "step_day")
    private LocalDate day;

    @Column(name = "reason")
    private String reason;

    @Column(name = "decision_id")
    @Convert(converter = UuidConverter.class)
    private UUID decisionId;

    protected PartnerStep() {
        // for persistence
    }

    PartnerStep(int position, PartnerStepKind kind, LocalDate day, String reason, UUID decisionId) {
        this.position = position;
        this.kind = kind;
        this.day = day;
        this.reason = reason;
        this.decisionId = decisionId;
    }

    public PartnerStepKind kind() {
        return kind;
    }

    public LocalDate day() {
        return day;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }
}
