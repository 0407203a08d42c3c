package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A document that goes with an agenda item. What is in it is kept apart, so that lists never load it. */
@Entity
@Table(name = "agenda_document")
public class AgendaDocument extends Aggregate {
    /** Twenty megabytes. */
    public static final long LARGEST = 20L * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    @Column(name = "meeting_id")
    @Convert(converter = UuidConverter.class)
    private UUID meetingId;

    @Column(name = "item_id")
    @Convert(converter = UuidConverter.class)
    private UUID itemId;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_type")
    private DocumentType type;

    @Column(name = "byte_count")
    private long size;

    @Column(name = "added_by")
    @Convert(converter = UuidConverter.class)
    private UUID addedBy;

    @Column(name = "added_at")
    @Convert(converter = InstantConverter.class)
    private Instant addedAt;

    protected AgendaDocument() {
        // for persistence
    }

    /**
     * @param name as the file came in; it is made safe here
     * @param size in bytes
     */
    public AgendaDocument(
            Meeting meeting, UUID itemId, String name, DocumentType type, long size, UUID addedBy, Instant now) {
        super(UUID.randomUUID());
        if (meeting.state() == MeetingState.CANCELLED) {
            throw DomainException.because("meeting.wrong-state", meeting.state());
        }
        if (meeting.agenda().stream().noneMatch(i -> i.id().equals(itemId))) {
            throw DomainException.at("itemId", "document.item-unknown");
        }
        requireSize(size);
        this.meetingId = meeting.id();
        this.itemId = itemId;
        this.name = DocumentName.of(name, type);
        this.type = type;
        this.size = size;
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    /** @throws DomainException for an empty file and one that is too large */
    public static void requireSize(long size) {
        if (size == 0) {
            throw DomainException.at("file", "document.empty");
        }
        if (size > LARGEST) {
            throw DomainException.at("file", "document.too-large", LARGEST / MEGABYTE);
        }
    }

    public UUID meetingId() {
        return meetingId;
    }

    public UUID itemId() {
        return itemId;
    }

    public String name() {
        return name;
    }

    public DocumentType type() {
        return type;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public UUID addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
