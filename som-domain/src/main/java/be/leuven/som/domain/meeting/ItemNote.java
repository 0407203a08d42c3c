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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What was noted on one agenda item, as plain text. Part of a {@link Session}; has a version of its own. */
@Entity
@Table(name = "item_note")
public class ItemNote {
    public static final int MOST = 20_000;

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

    @Column(name = "note_text")
    private String text;

    @Column(name = "written_by")
    @Convert(converter = UuidConverter.class)
    private UUID writtenBy;

    @Column(name = "written_at")
    @Convert(converter = InstantConverter.class)
    private Instant writtenAt;

    protected ItemNote() {
        // for persistence
    }

    ItemNote(Session session, UUID itemId) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.itemId = itemId;
    }

    void write(String newText, UUID writerId, Instant now) {
        String checked = Text.optional("note", newText, MOST);
        if (Objects.equals(checked, text)) {
            return;
        }
        text = checked;
        writtenBy = writerId;
        writtenAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID itemId() {
        return itemId;
    }

    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** Who wrote last. */
    public Optional<UUID> writtenBy() {
        return Optional.ofNullable(writtenBy);
    }

    public Optional<Instant> writtenAt() {
        return Optional.ofNullable(writtenAt);
    }
}
