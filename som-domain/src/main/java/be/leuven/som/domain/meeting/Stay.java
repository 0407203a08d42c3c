package be.leuven.som.domain.meeting;

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

/**
 * Somebody is in the room from one moment to another. Part of a {@link Session}.
 *
 * <p>It is noted as it happens, or afterwards with who noted it and when: then it replaces what was noted before, which
 * stays as it was. Source: domain rule "Time", a correction is a new fact.
 */
@Entity
@Table(name = "stay")
public class Stay {
    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "session_id")
    private Session session;

    @Column(name = "invitation_id")
    @Convert(converter = UuidConverter.class)
    private UUID invitationId;

    /** The how manieth of this person, so that two who note the same arrival at once make one. */
    @Column(name = "visit_number")
    private int number;

    @Column(name = "arrived_at")
    @Convert(converter = InstantConverter.class)
    private Instant arrivedAt;

    @Column(name = "left_at")
    @Convert(converter = InstantConverter.class)
    private Instant leftAt;

    @Column(name = "replaces_id")
    @Convert(converter = UuidConverter.class)
    private UUID replacesId;

    /** Nobody was there after all. */
    @Column(name = "annulled")
    private boolean annulled;

    @Column(name = "noted_by")
    @Convert(converter = UuidConverter.class)
    private UUID notedBy;

    @Column(name = "noted_at")
    @Convert(converter = InstantConverter.class)
    private Instant notedAt;

    protected Stay() {
        // for persistence
    }

    Stay(Session session, UUID invitationId, int number, Instant now) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.invitationId = invitationId;
        this.number = number;
        this.arrivedAt = now;
    }

    /** Noted afterwards. */
    Stay afterwards(UUID replaced, Instant left, UUID by, Instant now) {
        replacesId = replaced;
        leftAt = left;
        notedBy = by;
        notedAt = now;
        return this;
    }

    Stay annulled() {
        annulled = true;
        return this;
    }

    void end(Instant now) {
        leftAt = now;
    }

    boolean lasts() {
        return leftAt == null;
    }

    boolean overlaps(Instant from, Instant until) {
        return (until == null || arrivedAt.isBefore(until)) && (leftAt == null || from.isBefore(leftAt));
    }

    public UUID id() {
        return id;
    }

    /** Who: the invitation tells the person, the seat and the capacity. */
    public UUID invitationId() {
        return invitationId;
    }

    public int number() {
        return number;
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    /** Nothing while it lasts. */
    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    /** The one that it set right; nothing when it was noted as it happened, or forgotten then. */
    public Optional<UUID> replaces() {
        return Optional.ofNullable(replacesId);
    }

    /** Whether it says that the person was not there after all. */
    public boolean isAnnulled() {
        return annulled;
    }

    /** Who noted it afterwards; nothing when it was noted as it happened. */
    public Optional<UUID> notedBy() {
        return Optional.ofNullable(notedBy);
    }

    /** When it was noted afterwards; nothing when it was noted as it happened. */
    public Optional<Instant> notedAt() {
        return Optional.ofNullable(notedAt);
    }
}
