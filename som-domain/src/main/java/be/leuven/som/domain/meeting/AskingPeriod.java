package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** For how long a round is asked outside of a meeting, and of which body. */
@Embeddable
public class AskingPeriod {
    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration REMINDED_BEFORE = Duration.ofDays(2);

    @Column(name = "asked_body_id")
    @Convert(converter = UuidConverter.class)
    private UUID bodyId;

    @Column(name = "closes_at")
    @Convert(converter = InstantConverter.class)
    private Instant closesAt;

    @Column(name = "reminded_at")
    @Convert(converter = InstantConverter.class)
    private Instant remindedAt;

    protected AskingPeriod() {
        // for persistence
    }

    /**
     * Of the seats of that body.
     *
     * @throws DomainException beside {@code closing}, unless it lies an hour to a year ahead
     */
    public AskingPeriod(UUID bodyId, Instant closesAt, Instant now) {
        if (closesAt == null) {
            throw DomainException.at("closing", "round.closing-needed");
        }
        if (closesAt.isBefore(now.plus(SHORTEST)) || closesAt.isAfter(now.plus(LONGEST))) {
            throw DomainException.at("closing", "round.closing-out-of-range");
        }
        this.bodyId = bodyId;
        this.closesAt = closesAt;
    }

    /** The same for a next wording, of which nobody has been reminded. */
    AskingPeriod again() {
        AskingPeriod next = new AskingPeriod();
        next.bodyId = bodyId;
        next.closesAt = closesAt;
        return next;
    }

    boolean over(Instant now) {
        return !now.isBefore(closesAt);
    }

    /** Once, in the last two days; not when it was opened in those. */
    boolean reminderDue(Instant openedAt, Instant now) {
        Instant from = closesAt.minus(REMINDED_BEFORE);
        return remindedAt == null && !over(now) && !now.isBefore(from) && openedAt.isBefore(from);
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    public UUID bodyId() {
        return bodyId;
    }

    /** From this moment on nobody can answer any more. */
    public Instant closesAt() {
        return closesAt;
    }
}
