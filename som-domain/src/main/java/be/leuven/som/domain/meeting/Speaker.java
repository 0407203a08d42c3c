package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody asked for the floor on an item: waits, speaks, has spoken or gave it up. Part of a {@link Session}. */
@Entity
@Table(name = "speaker")
public class Speaker {
    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "session_id")
    private Session session;

    @Column(name = "item_id")
    @Convert(converter = UuidConverter.class)
    private UUID itemId;

    @Column(name = "invitation_id")
    @Convert(converter = UuidConverter.class)
    private UUID invitationId;

    @Column(name = "asked_at")
    @Convert(converter = InstantConverter.class)
    private Instant askedAt;

    @Column(name = "began_at")
    @Convert(converter = InstantConverter.class)
    private Instant beganAt;

    @Column(name = "ended_at")
    @Convert(converter = InstantConverter.class)
    private Instant endedAt;

    protected Speaker() {
        // for persistence
    }

    Speaker(Session session, UUID itemId, UUID invitationId, Instant now) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.itemId = itemId;
        this.invitationId = invitationId;
        this.askedAt = now;
    }

    void speak(Instant now) {
        if (done()) {
            throw DomainException.because("session.has-spoken");
        }
        beganAt = now;
    }

    /** Ends speaking; who still waits goes on waiting. */
    void stop(Instant now) {
        if (speaks()) {
            endedAt = now;
        }
    }

    void leave(Instant now) {
        if (!done()) {
            endedAt = now;
        }
    }

    public boolean speaks() {
        return beganAt != null && endedAt == null;
    }

    /** Has spoken, or gave up waiting. */
    public boolean done() {
        return endedAt != null;
    }

    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    public UUID invitationId() {
        return invitationId;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** When the floor was given; nothing before. */
    public Optional<Instant> beganAt() {
        return Optional.ofNullable(beganAt);
    }
}
