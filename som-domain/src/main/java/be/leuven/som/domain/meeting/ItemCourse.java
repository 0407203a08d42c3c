package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How one agenda item goes: when it began and ended, how long it took, whether it was put off. Part of a {@link Session}. */
@Entity
@Table(name = "item_course")
public class ItemCourse {
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

    @Column(name = "began_at")
    @Convert(converter = InstantConverter.class)
    private Instant beganAt;

    /** Since when the clock runs; an item can be taken up again. */
    @Column(name = "runs_since")
    @Convert(converter = InstantConverter.class)
    private Instant runsSince;

    @Column(name = "spent_seconds")
    private long spentSeconds;

    @Column(name = "ended_at")
    @Convert(converter = InstantConverter.class)
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private Deferral deferral;

    @Column(name = "second_of")
    @Convert(converter = UuidConverter.class)
    private UUID secondOf;

    protected ItemCourse() {
        // for persistence
    }

    ItemCourse(Session session, UUID itemId) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.itemId = itemId;
    }

    void begin(Instant now) {
        if (beganAt == null) {
            beganAt = now;
        }
        runsSince = now;
        endedAt = null;
        deferral = null;
    }

    void end(Instant now) {
        if (runsSince != null) {
            spentSeconds += Duration.between(runsSince, now).toSeconds();
        }
        runsSince = null;
        endedAt = now;
    }

    void defer(Deferral why, Instant now) {
        deferral = why;
        if (beganAt != null) {
            endedAt = now;
        }
    }

    void follow(UUID earlierItemId) {
        if (itemId.equals(earlierItemId)) {
            throw DomainException.because("session.own-second");
        }
        secondOf = earlierItemId;
    }

    public UUID itemId() {
        return itemId;
    }

    /** When it was first taken up. */
    public Optional<Instant> beganAt() {
        return Optional.ofNullable(beganAt);
    }

    /** When it last ended; nothing while it runs or before. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** How long it took in all, up to this moment. */
    public Duration spent(Instant now) {
        Duration before = Duration.ofSeconds(spentSeconds);
        return runsSince == null ? before : before.plus(Duration.between(runsSince, now));
    }

    public boolean runs() {
        return runsSince != null;
    }

    /** Why it was put off; nothing when it was not. */
    public Optional<Deferral> deferral() {
        return Optional.ofNullable(deferral);
    }

    /** The item of an earlier meeting that was put off for want of quorum, when this is its second convocation. */
    public Optional<UUID> secondOf() {
        return Optional.ofNullable(secondOf);
    }
}
