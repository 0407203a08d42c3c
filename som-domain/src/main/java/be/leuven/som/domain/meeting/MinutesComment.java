package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Remark;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What somebody who was there remarks on the minutes of an item. Part of {@link Minutes}. */
@Entity
@Table(name = "minutes_comment")
public class MinutesComment extends Remark {
    @ManyToOne(optional = false)
    @JoinColumn(name = "minutes_id")
    private Minutes minutes;

    @Column(name = "agenda_item_id")
    @Convert(converter = UuidConverter.class)
    private UUID itemId;

    @Column(name = "handled_at")
    @Convert(converter = InstantConverter.class)
    private Instant handledAt;

    protected MinutesComment() {
        // for persistence
    }

    MinutesComment(Minutes minutes, UUID itemId, UUID personId, String text, Instant now) {
        super(personId, text, now);
        this.minutes = minutes;
        this.itemId = itemId;
    }

    void handle(Instant now) {
        handledAt = handledAt == null ? now : handledAt;
    }

    public UUID itemId() {
        return itemId;
    }

    /** When the secretary had dealt with it. */
    public Optional<Instant> handledAt() {
        return Optional.ofNullable(handledAt);
    }
}
