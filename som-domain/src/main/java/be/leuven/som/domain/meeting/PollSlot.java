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
import java.util.UUID;

/** A moment at which the meeting could begin. Part of its {@link DatePoll}; it never moves, it comes and goes. */
@Entity
@Table(name = "poll_slot")
public class PollSlot {
    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "poll_id")
    private DatePoll poll;

    @Column(name = "starts_at")
    @Convert(converter = InstantConverter.class)
    private Instant startsAt;

    protected PollSlot() {
        // for persistence
    }

    PollSlot(DatePoll poll, Instant startsAt) {
        this.id = UUID.randomUUID();
        this.poll = poll;
        this.startsAt = startsAt;
    }

    public UUID id() {
        return id;
    }

    public Instant startsAt() {
        return startsAt;
    }
}
