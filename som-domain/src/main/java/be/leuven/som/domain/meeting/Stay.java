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

/** Somebody is in the room from one moment to another. Part of a {@link Session}. */
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

    void end(Instant now) {
        leftAt = now;
    }

    boolean lasts() {
        return leftAt == null;
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
}
