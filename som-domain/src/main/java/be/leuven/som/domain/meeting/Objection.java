package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A paramount objection (overwegend bezwaar) of a seat in a round of consent: reasoned, perhaps with a proposal. Part of a
 * {@link Round}. Source: working agreement 4 of the charter.
 */
@Entity
@Table(name = "objection")
public class Objection {
    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round_id")
    private Round round;

    @Column(name = "seat_id")
    @Convert(converter = UuidConverter.class)
    private UUID seatId;

    private String reason;

    @Column(name = "counter_proposal")
    private String proposal;

    @Column(name = "theme")
    private String theme;

    @Enumerated(EnumType.STRING)
    private ObjectionState state = ObjectionState.OPEN;

    @Column(name = "raised_at")
    @Convert(converter = InstantConverter.class)
    private Instant raisedAt;

    @Column(name = "settled_at")
    @Convert(converter = InstantConverter.class)
    private Instant settledAt;

    protected Objection() {
        // for persistence
    }

    Objection(Round round, UUID seatId, String reason, String proposal, Instant now) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.seatId = seatId;
        this.reason = Text.required("reason", reason, 2000);
        this.proposal = Text.optional("counterProposal", proposal, 2000);
        this.raisedAt = now;
    }

    /** Puts it together with others that are about the same; blank takes it out again. */
    void gather(String under) {
        theme = Text.optional("theme", under, 100);
    }

    void settle(ObjectionState how, Instant now) {
        if (!open()) {
            throw DomainException.because("objection.settled");
        }
        state = how;
        settledAt = now;
    }

    public boolean open() {
        return state == ObjectionState.OPEN;
    }

    public UUID id() {
        return id;
    }

    public UUID seatId() {
        return seatId;
    }

    public String reason() {
        return reason;
    }

    /** What would meet it, when the seat said so. */
    public Optional<String> proposal() {
        return Optional.ofNullable(proposal);
    }

    /** What it is about, together with others. */
    public Optional<String> theme() {
        return Optional.ofNullable(theme);
    }

    public ObjectionState state() {
        return state;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }
}
