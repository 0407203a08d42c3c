package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** One point on the agenda (agendapunt). Part of its {@link Meeting}. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {
    static final int MOST_MINUTES = 480;

    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Column(name = "item_position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "item_type")
    private AgendaItemType type;

    private String title;

    @Column(name = "planned_minutes")
    private int minutes;

    @Column(name = "brought_by")
    @Convert(converter = UuidConverter.class)
    private UUID broughtBy;

    private String notes;

    @Embedded
    private AgendaOrigin origin;

    /** Added after the invitation went out, with less than the notice period. */
    @Column(name = "added_late")
    private boolean late;

    /** Not dealt with: the next agenda is offered it. */
    @Column(name = "put_off")
    private boolean deferred;

    protected AgendaItem() {
        // for persistence
    }

    AgendaItem(Meeting meeting, int position, Draft draft) {
        this.id = UUID.randomUUID();
        this.meeting = meeting;
        become(position, draft);
    }

    final void become(int place, Draft draft) {
        if (draft.type() == null) {
            throw DomainException.at("agenda[" + place + "].type", "agenda.type-needed");
        }
        if (draft.minutes() < 0 || draft.minutes() > MOST_MINUTES) {
            throw DomainException.at("agenda[" + place + "].minutes", "agenda.minutes-out-of-range", MOST_MINUTES);
        }
        position = place;
        type = draft.type();
        title = Text.required("agenda[" + place + "].title", draft.title(), 200);
        minutes = draft.minutes();
        broughtBy = draft.broughtBy();
        notes = Text.optional("agenda[" + place + "].notes", draft.notes(), 4000);
        if (draft.origin() != null) {
            origin = draft.origin();
        }
    }

    void markLate() {
        late = true;
    }

    void defer(boolean putOff) {
        deferred = putOff;
    }

    public UUID id() {
        return id;
    }

    public AgendaItemType type() {
        return type;
    }

    public String title() {
        return title;
    }

    public Duration duration() {
        return Duration.ofMinutes(minutes);
    }

    /** The person who brings it, when that is known. */
    public Optional<UUID> broughtBy() {
        return Optional.ofNullable(broughtBy);
    }

    public Optional<String> notes() {
        return Optional.ofNullable(notes);
    }

    /** What it came from, when it was not typed. */
    public Optional<AgendaOrigin> origin() {
        return Optional.ofNullable(origin);
    }

    /** Whether it was added after the invitation went out, with less than the notice period (laat toegevoegd). */
    public boolean late() {
        return late;
    }

    /** Whether the meeting put it off (doorgeschoven). */
    public boolean deferred() {
        return deferred;
    }

    /**
     * What an agenda item is to be.
     *
     * @param id the item of this meeting that it changes; null, or unknown to the meeting, for a new one
     * @param minutes how long it is planned to take, 0 to 480
     * @param broughtBy the person who brings it, or null
     * @param notes preparation for the members, or null
     * @param origin what it came from; null when it was typed, or to leave the origin as it is
     */
    public record Draft(
            UUID id,
            AgendaItemType type,
            String title,
            int minutes,
            UUID broughtBy,
            String notes,
            AgendaOrigin origin) {
        public Draft(UUID id, AgendaItemType type, String title, int minutes, UUID broughtBy, String notes) {
            this(id, type, title, minutes, broughtBy, notes, null);
        }
    }
}
