package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A date poll that is being made: kept as it is typed, asked of nobody yet. Only its body is known; what a {@link DatePoll}
 * needs is required when it opens, and then the draft is gone.
 */
@Entity
@Table(name = "poll_draft")
public class PollDraft extends Aggregate {
    private static final int LONGEST_TOPICS = 2000;

    @Column(name = "body_id")
    @Convert(converter = UuidConverter.class)
    private UUID bodyId;

    private String title;
    private String topics;
    private Integer minutes;

    @Embedded
    private Venue venue = Venue.of(null, null);

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "answers_hidden")
    private boolean hidden;

    @ElementCollection
    @CollectionTable(name = "poll_draft_slot", joinColumns = @JoinColumn(name = "draft_id"))
    @Column(name = "starts_at")
    @Convert(converter = InstantConverter.class)
    private Set<Instant> slots = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "poll_draft_person", joinColumns = @JoinColumn(name = "draft_id"))
    @Column(name = "person_id")
    @Convert(converter = UuidConverter.class)
    private Set<UUID> people = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "poll_draft_guest", joinColumns = @JoinColumn(name = "draft_id"))
    @OrderColumn(name = "guest_position")
    private List<DraftGuest> guests = new ArrayList<>();

    protected PollDraft() {
        // for persistence
    }

    public PollDraft(UUID bodyId) {
        super(UUID.randomUUID());
        planFor(bodyId);
    }

    public final void planFor(UUID body) {
        if (body == null) {
            throw DomainException.at("bodyId", "meeting.body-needed");
        }
        bodyId = body;
    }

    /** Each may be missing. */
    public void describe(String newTitle, String about) {
        title = Text.optional("title", newTitle, 200);
        topics = Text.optional("topics", about, LONGEST_TOPICS);
    }

    /** @param newMinutes null, or any number: what is too much is told when the poll opens */
    public void last(Integer newMinutes) {
        minutes = newMinutes;
    }

    public void place(Venue where) {
        venue = where;
    }

    /** @param day null when not chosen yet */
    public void askUntil(LocalDate day, boolean hideAnswers) {
        answerBy = day;
        hidden = hideAnswers;
    }

    public void offer(Collection<Instant> starts) {
        if (starts.size() > DatePoll.MOST_SLOTS) {
            throw DomainException.at("slots", "poll.too-many-slots", DatePoll.MOST_SLOTS, starts.size());
        }
        slots.retainAll(starts);
        slots.addAll(starts);
    }

    /** @param asked of the members; none for all of them */
    public void ask(Collection<UUID> asked, List<DraftGuest> named) {
        people.retainAll(asked);
        people.addAll(asked);
        guests.clear();
        guests.addAll(named);
    }

    public UUID bodyId() {
        return bodyId;
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    public Optional<String> topics() {
        return Optional.ofNullable(topics);
    }

    public Optional<Integer> minutes() {
        return Optional.ofNullable(minutes);
    }

    public Venue venue() {
        // persistence reads a venue of which nothing is known as none at all
        return venue == null ? Venue.of(null, null) : venue;
    }

    public Optional<LocalDate> answerBy() {
        return Optional.ofNullable(answerBy);
    }

    public boolean hidden() {
        return hidden;
    }

    public Set<Instant> slots() {
        return Collections.unmodifiableSet(slots);
    }

    /** Who is asked of the members; none when nobody was left out. */
    public Set<UUID> people() {
        return Collections.unmodifiableSet(people);
    }

    public List<DraftGuest> guests() {
        return Collections.unmodifiableList(guests);
    }
}
