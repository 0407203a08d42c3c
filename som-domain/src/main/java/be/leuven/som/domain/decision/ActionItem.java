package be.leuven.som.domain.decision;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import be.leuven.som.domain.shared.Zone;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody will do by a day (actiepunt): one owner, one due date. It ends done, or dropped with a reason.
 *
 * <p>The owner may ask for more time; who runs the body's meetings gives it.
 */
@Entity
@Table(name = "action_item")
public class ActionItem extends Aggregate {
    private static final int MOST_YEARS_AHEAD = 10;

    @Column(name = "body_id")
    @Convert(converter = UuidConverter.class)
    private UUID bodyId;

    private String description;

    @Column(name = "owner_id")
    @Convert(converter = UuidConverter.class)
    private UUID ownerId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "agreed_at")
    @Convert(converter = InstantConverter.class)
    private Instant agreedAt;

    @Column(name = "decision_id")
    @Convert(converter = UuidConverter.class)
    private UUID decisionId;

    @Column(name = "meeting_id")
    @Convert(converter = UuidConverter.class)
    private UUID meetingId;

    @Column(name = "agenda_item_id")
    @Convert(converter = UuidConverter.class)
    private UUID agendaItemId;

    @Enumerated(EnumType.STRING)
    private ActionState state = ActionState.OPEN;

    @Column(name = "closed_at")
    @Convert(converter = InstantConverter.class)
    private Instant closedAt;

    @Column(name = "closing_note")
    private String closingNote;

    @Column(name = "asked_until")
    private LocalDate askedUntil;

    @Column(name = "asked_because")
    private String askedBecause;

    @Column(name = "reminded_for")
    private LocalDate remindedFor;

    protected ActionItem() {
        // for persistence
    }

    /** Agrees that somebody will do something. */
    public ActionItem(UUID bodyId, Origin origin, Draft draft, Instant now) {
        super(UUID.randomUUID());
        this.bodyId = bodyId;
        this.agreedAt = now;
        this.decisionId = origin.decisionId();
        this.meetingId = origin.meetingId();
        this.agendaItemId = origin.agendaItemId();
        describe(draft);
    }

    /** Says anew what is to be done, by whom and when. */
    public void describe(Draft draft) {
        requireOpen();
        description = Text.required("description", draft.description(), 1000);
        if (draft.ownerId() == null) {
            throw DomainException.at("ownerId", "action.owner-needed");
        }
        ownerId = draft.ownerId();
        dueOn = draft.dueOn() != null && draft.dueOn().equals(dueOn) ? dueOn : due("dueOn", draft.dueOn());
    }

    private LocalDate due(String field, LocalDate day) {
        LocalDate first = Zone.dayOf(agreedAt);
        if (day == null) {
            throw DomainException.at(field, "action.due-needed");
        }
        if (day.isBefore(first) || day.isAfter(first.plusYears(MOST_YEARS_AHEAD))) {
            throw DomainException.at(field, "action.due-out-of-range", first, first.plusYears(MOST_YEARS_AHEAD));
        }
        return day;
    }

    /** It is done; the note says what came of it, and may be missing. */
    public void done(String note, Instant now) {
        close(ActionState.DONE, Text.optional("note", note, 1000), now);
    }

    /** It will not be done. */
    public void drop(String reason, Instant now) {
        close(ActionState.DROPPED, Text.required("reason", reason, 1000), now);
    }

    private void close(ActionState end, String note, Instant now) {
        requireOpen();
        state = end;
        closingNote = note;
        closedAt = now;
        askedUntil = null;
        askedBecause = null;
    }

    /** Takes it up again, because it was not done after all. */
    public void reopen() {
        if (state == ActionState.OPEN) {
            throw DomainException.because("action.wrong-state", state);
        }
        state = ActionState.OPEN;
        closedAt = null;
        closingNote = null;
    }

    /** The owner asks for more time, with a reason. */
    public void askForMoreTime(LocalDate until, String because, Instant now) {
        requireOpen();
        LocalDate asked = due("until", until);
        if (!asked.isAfter(dueOn) || asked.isBefore(Zone.dayOf(now))) {
            throw DomainException.at("until", "action.more-time-is-later", dueOn);
        }
        askedBecause = Text.required("because", because, 500);
        askedUntil = asked;
    }

    /** Gives it another due date; what was asked is answered with that. */
    public void postpone(LocalDate until) {
        requireOpen();
        dueOn = due("until", until);
        askedUntil = null;
        askedBecause = null;
    }

    /** Marks that its owner was reminded, as was due on that day. */
    public void reminded(LocalDate reminderDay) {
        remindedFor = reminderDay;
    }

    public boolean overdue(LocalDate today) {
        return state == ActionState.OPEN && dueOn.isBefore(today);
    }

    private void requireOpen() {
        if (state != ActionState.OPEN) {
            throw DomainException.because("action.wrong-state", state);
        }
    }

    public UUID bodyId() {
        return bodyId;
    }

    public String description() {
        return description;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant agreedAt() {
        return agreedAt;
    }

    /** Where it came from. */
    public Origin origin() {
        return new Origin(meetingId, agendaItemId, decisionId);
    }

    public ActionState state() {
        return state;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** What came of it, or why it was dropped. */
    public Optional<String> closingNote() {
        return Optional.ofNullable(closingNote);
    }

    /** Until when the owner asks to have time. */
    public Optional<LocalDate> askedUntil() {
        return Optional.ofNullable(askedUntil);
    }

    public Optional<String> askedBecause() {
        return Optional.ofNullable(askedBecause);
    }

    /** The day for which the owner was reminded last; see {@link ReminderPolicy}. */
    public Optional<LocalDate> remindedFor() {
        return Optional.ofNullable(remindedFor);
    }

    /** What is to be done, by whom and by when. */
    public record Draft(String description, UUID ownerId, LocalDate dueOn) {}

    /** Where an action item came from; each may be null. */
    public record Origin(UUID meetingId, UUID agendaItemId, UUID decisionId) {
        public static final Origin NONE = new Origin(null, null, null);
    }
}
