package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import be.leuven.som.domain.shared.Zone;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A date poll (datumprikker): when can we meet? Some slots are offered to some people until a day; the slot that is chosen
 * becomes a meeting.
 *
 * <p>Who is asked, and what each answers, stands in {@link PollParticipant}.
 */
@Entity
@Table(name = "date_poll")
public class DatePoll extends Aggregate {
    /** A poll of one slot asks nothing. */
    public static final int FEWEST_SLOTS = 2;

    public static final int MOST_SLOTS = 40;
    private static final int LONGEST_TOPICS = 2000;

    /** Days before the last one to answer, on which who has not answered is reminded. */
    private static final int REMINDED_BEFORE = 2;

    @Column(name = "body_id")
    @Convert(converter = UuidConverter.class)
    private UUID bodyId;

    @Column(name = "organiser_id")
    @Convert(converter = UuidConverter.class)
    private UUID organiserId;

    private String title;

    private int minutes;

    @Embedded
    private Venue venue = Venue.of(null, null);

    private String topics;

    /** The last day to answer. */
    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "answers_hidden")
    private boolean hidden;

    @Enumerated(EnumType.STRING)
    private PollState state = PollState.OPEN;

    @Column(name = "opened_at")
    @Convert(converter = InstantConverter.class)
    private Instant openedAt;

    /** When slots were last added: who answered before that is asked again. */
    @Column(name = "asked_at")
    @Convert(converter = InstantConverter.class)
    private Instant askedAt;

    @Column(name = "reminded_at")
    @Convert(converter = InstantConverter.class)
    private Instant remindedAt;

    @Column(name = "completed_at")
    @Convert(converter = InstantConverter.class)
    private Instant completedAt;

    @Column(name = "meeting_id")
    @Convert(converter = UuidConverter.class)
    private UUID meetingId;

    @Column(name = "chosen_start")
    @Convert(converter = InstantConverter.class)
    private Instant chosenStart;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @OneToMany(mappedBy = "poll", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("startsAt")
    private List<PollSlot> slots = new ArrayList<>();

    protected DatePoll() {
        // for persistence
    }

    /**
     * Opens a poll; what it asks follows by its verbs before it is stored.
     *
     * @param organiserId the person who hears when all have answered
     */
    public DatePoll(UUID bodyId, UUID organiserId, Instant now) {
        super(UUID.randomUUID());
        if (bodyId == null) {
            throw DomainException.at("bodyId", "meeting.body-needed");
        }
        this.bodyId = bodyId;
        this.organiserId = organiserId;
        this.openedAt = now;
        this.askedAt = now;
    }

    /**
     * Tells what the meeting is about.
     *
     * @param about an agenda item a line, or null
     */
    public void describe(String newTitle, String about) {
        requireOpen();
        title = Text.required("title", newTitle, 200);
        topics = Text.optional("topics", about, LONGEST_TOPICS);
        PollTopics.items(this);
    }

    public void last(int newMinutes) {
        requireOpen();
        if (newMinutes < 5 || newMinutes > AgendaItem.MOST_MINUTES) {
            throw DomainException.at("minutes", "poll.minutes-out-of-range", 5, AgendaItem.MOST_MINUTES);
        }
        minutes = newMinutes;
    }

    public void place(Venue where) {
        requireOpen();
        venue = where;
    }

    /** Whether people see what others answer. */
    public void hideAnswers(boolean hide) {
        requireOpen();
        hidden = hide;
    }

    /**
     * Offers exactly these moments: those that stay keep their answers, new ones have everybody asked again.
     *
     * @return whether moments were added
     */
    public boolean offer(Collection<Instant> starts, Instant now) {
        requireOpen();
        NavigableSet<Instant> wanted = new TreeSet<>(starts);
        if (wanted.size() < FEWEST_SLOTS) {
            throw DomainException.at("slots", "poll.slots-needed", FEWEST_SLOTS);
        }
        if (wanted.size() > MOST_SLOTS) {
            throw DomainException.at("slots", "poll.too-many-slots", MOST_SLOTS, wanted.size());
        }
        slots.stream().map(PollSlot::startsAt).forEach(wanted::remove);
        if (!wanted.isEmpty() && !wanted.first().isAfter(now)) {
            throw DomainException.at("slots", "poll.slot-in-the-past", wanted.first());
        }
        slots.removeIf(s -> !starts.contains(s.startsAt()));
        wanted.forEach(start -> slots.add(new PollSlot(this, start)));
        slots.sort(Comparator.comparing(PollSlot::startsAt));
        if (!wanted.isEmpty()) {
            askedAt = now;
            completedAt = null;
        }
        return !wanted.isEmpty();
    }

    /** Sets the last day to answer: from today on, and before the first slot. */
    public void askUntil(LocalDate day, Instant now) {
        requireOpen();
        if (day == null) {
            throw DomainException.at("answerBy", "poll.deadline-needed");
        }
        if (day.isBefore(Zone.dayOf(now))) {
            throw DomainException.at("answerBy", "poll.deadline-in-the-past");
        }
        if (!slots.isEmpty() && !day.isBefore(Zone.dayOf(slots.get(0).startsAt()))) {
            throw DomainException.at(
                    "answerBy",
                    "poll.deadline-after-slots",
                    Zone.dayOf(slots.get(0).startsAt()));
        }
        answerBy = day;
    }

    /** Whether answers are still taken. */
    public boolean answerable(Instant now) {
        return state == PollState.OPEN && now.isBefore(answersUntil());
    }

    void requireAnswerable(Instant now) {
        if (state == PollState.CLOSED) {
            throw DomainException.because("poll.date-chosen", chosenStart);
        }
        requireOpen();
        if (!answerable(now)) {
            throw DomainException.because("poll.too-late", answerBy);
        }
    }

    /** Whether it is time to remind by itself those who have not answered; that happens once, never on the first day. */
    public boolean reminderDue(Instant now) {
        LocalDate today = Zone.dayOf(now);
        return answerable(now)
                && remindedAt == null
                && today.isAfter(Zone.dayOf(openedAt))
                && !today.isBefore(answerBy.minusDays(REMINDED_BEFORE));
    }

    /** Notes that reminders went out by themselves. */
    public void reminded(Instant now) {
        remindedAt = now;
    }

    /** All have answered; gives whether the organiser is to hear of it now, which happens once. */
    public boolean complete(Instant now) {
        if (state != PollState.OPEN || completedAt != null) {
            return false;
        }
        completedAt = now;
        return true;
    }

    /** A slot is chosen, and the meeting made. */
    public void close(PollSlot chosen, UUID meeting) {
        requireOpen();
        chosenStart = chosen.startsAt();
        meetingId = meeting;
        state = PollState.CLOSED;
    }

    /** Calls the poll off: nothing is chosen, and those who were asked hear why. */
    public void cancel(String reason) {
        requireOpen();
        cancelReason = Text.required("reason", reason, 500);
        state = PollState.CANCELLED;
    }

    private void requireOpen() {
        if (state != PollState.OPEN) {
            throw DomainException.because("poll.wrong-state", state);
        }
    }

    /** @throws DomainException when the slot is not among those offered, any more */
    public PollSlot slot(UUID slotId) {
        return slots.stream()
                .filter(s -> s.id().equals(slotId))
                .findFirst()
                .orElseThrow(() -> DomainException.because("poll.slots-changed"));
    }

    public UUID bodyId() {
        return bodyId;
    }

    public UUID organiserId() {
        return organiserId;
    }

    public String title() {
        return title;
    }

    public Duration length() {
        return Duration.ofMinutes(minutes);
    }

    public Venue venue() {
        // persistence reads a venue of which nothing is known as none at all
        return venue == null ? Venue.of(null, null) : venue;
    }

    public Optional<String> topics() {
        return Optional.ofNullable(topics);
    }

    public LocalDate answerBy() {
        return answerBy;
    }

    /** The end of the last day to answer. */
    public Instant answersUntil() {
        return answerBy.plusDays(1).atStartOfDay(Zone.BRUSSELS).toInstant();
    }

    public boolean hidden() {
        return hidden;
    }

    public PollState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The meeting that came of it. */
    public Optional<UUID> meetingId() {
        return Optional.ofNullable(meetingId);
    }

    public Optional<Instant> chosenStart() {
        return Optional.ofNullable(chosenStart);
    }

    public Optional<String> cancelReason() {
        return Optional.ofNullable(cancelReason);
    }

    /** By start. */
    public List<PollSlot> slots() {
        return Collections.unmodifiableList(slots);
    }
}
