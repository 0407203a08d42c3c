package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Text;
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

/** What somebody who was there remarks on the minutes of an item. Part of {@link Minutes}. */
@Entity
@Table(name = "minutes_comment")
public class MinutesComment {
    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "minutes_id")
    private Minutes minutes;

    @Column(name = "agenda_item_id")
    @Convert(converter = UuidConverter.class)
    private UUID itemId;

    @Column(name = "person_id")
    @Convert(converter = UuidConverter.class)
    private UUID personId;

    @Column(name = "comment_text")
    private String text;

    @Column(name = "made_at")
    @Convert(converter = InstantConverter.class)
    private Instant madeAt;

    @Column(name = "handled_at")
    @Convert(converter = InstantConverter.class)
    private Instant handledAt;

    protected MinutesComment() {
        // for persistence
    }

    MinutesComment(Minutes minutes, UUID itemId, UUID personId, String text, Instant now) {
        this.id = UUID.randomUUID();
        this.minutes = minutes;
        this.itemId = itemId;
        this.personId = personId;
        this.text = Text.required("comment", text, 2000);
        this.madeAt = now;
    }

    void handle(Instant now) {
        handledAt = handledAt == null ? now : handledAt;
    }

    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    public UUID personId() {
        return personId;
    }

    public String text() {
        return text;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** When the secretary had dealt with it. */
    public Optional<Instant> handledAt() {
        return Optional.ofNullable(handledAt);
    }
}
