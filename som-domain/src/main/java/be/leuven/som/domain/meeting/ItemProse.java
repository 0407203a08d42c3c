package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

/**
 * What the secretary wrote on one agenda item, in Markdown, and the version of it for the public. Part of {@link Minutes}.
 *
 * <p>It has a version of its own: two who write on different items do not hinder each other.
 */
@Entity
@Table(name = "minutes_prose")
public class ItemProse {
    public static final int LONGEST = 20_000;

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

    @Lob
    @Column(name = "prose")
    private String text;

    @Lob
    @Column(name = "public_prose")
    private String publicText;

    protected ItemProse() {
        // for persistence
    }

    ItemProse(Minutes minutes, UUID itemId, String begin) {
        this.id = UUID.randomUUID();
        this.minutes = minutes;
        this.itemId = itemId;
        write(begin);
    }

    final void write(String prose) {
        text = Text.optional("prose", prose, LONGEST);
    }

    void show(String prose) {
        publicText = Text.optional(null, prose, LONGEST);
    }

    public UUID itemId() {
        return itemId;
    }

    public long version() {
        return version;
    }

    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** What the public reads once the minutes are published. */
    public Optional<String> publicText() {
        return Optional.ofNullable(publicText);
    }
}
