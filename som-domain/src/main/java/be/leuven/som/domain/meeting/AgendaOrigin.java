package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;

/** What an agenda item came from: something that the agenda was offered. */
@Embeddable
public class AgendaOrigin {
    @Enumerated(EnumType.STRING)
    @Column(name = "origin_kind")
    private AgendaOriginKind kind;

    @Column(name = "origin_id")
    @Convert(converter = UuidConverter.class)
    private UUID id;

    protected AgendaOrigin() {
        // for persistence
    }

    private AgendaOrigin(AgendaOriginKind kind, UUID id) {
        this.kind = kind;
        this.id = id;
    }

    public static AgendaOrigin of(AgendaOriginKind kind, UUID id) {
        return new AgendaOrigin(Objects.requireNonNull(kind), Objects.requireNonNull(id));
    }

    public AgendaOriginKind kind() {
        return kind;
    }

    /** Of what it came from, by its kind; of the minutes, the meeting that they tell of. */
    public UUID id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgendaOrigin that && kind == that.kind && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, id);
    }
}
