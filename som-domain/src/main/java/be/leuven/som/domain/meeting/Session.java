package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.StaleVersionException;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What happens in the room while a meeting is held (zitting): who comes and goes, how the items run, who wants to speak,
 * and the notes. It has the id of its {@link Meeting}.
 *
 * <p>Its parts have versions of their own, because several people work in it at once: who notes an arrival does not hinder
 * who writes.
 */
@Entity
@Table(name = "meeting_session")
public class Session extends Aggregate {
    @Column(name = "opened_at")
    @Convert(converter = InstantConverter.class)
    private Instant openedAt;

    @Column(name = "closed_at")
    @Convert(converter = InstantConverter.class)
    private Instant closedAt;

    @Column(name = "current_item_id")
    @Convert(converter = UuidConverter.class)
    private UUID currentItemId;

    /** Counts what was changed in the room; raised past the object, so that nobody waits for another's version. */
    @Column(name = "changes", insertable = true, updatable = false)
    private long changes;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL)
    @OrderBy("arrivedAt")
    private List<Stay> stays = new ArrayList<>();

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL)
    private List<ItemCourse> items = new ArrayList<>();

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL)
    private List<ItemNote> notes = new ArrayList<>();

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL)
    @OrderBy("askedAt")
    private List<Speaker> speakers = new ArrayList<>();

    protected Session() {
        // for persistence
    }

    /** Opens together with its meeting; every item has its course and its note from the start. */
    public Session(Meeting meeting, Instant now) {
        super(meeting.id());
        openedAt = now;
        meeting.agenda().forEach(item -> {
            items.add(new ItemCourse(this, item.id()));
            notes.add(new ItemNote(this, item.id()));
        });
    }

    /** Somebody comes in, again perhaps. */
    public void arrive(UUID invitationId, Instant now) {
        requireOpen();
        attendance().arrive(invitationId, now);
    }

    /** Somebody goes out. */
    public void leave(UUID invitationId, Instant now) {
        requireOpen();
        attendance().leave(invitationId, now);
    }

    /**
     * Notes afterwards when somebody came and went, also once the session is closed. What was noted before is kept beside
     * it; the quorum of what was decided meanwhile stays as it was frozen.
     *
     * @param stayId what it sets right; null for a stay that nobody noted
     * @param left null while that person is still there
     * @return false when that is what was noted already, to the minute: then nothing is noted
     */
    public boolean correct(
            UUID invitationId, UUID stayId, LocalTime arrived, LocalTime left, UUID writerId, Instant now) {
        return attendance().correct(invitationId, stayId, arrived, left, writerId, now);
    }

    /**
     * Notes afterwards that somebody was not there after all.
     *
     * @return what was wrong; it is kept
     */
    public Stay annul(UUID stayId, UUID writerId, Instant now) {
        return attendance().annul(stayId, writerId, now);
    }

    private Attendance attendance() {
        return new Attendance(this, stays);
    }

    private Floor floor() {
        return new Floor(this, speakers);
    }

    /** Takes up an item; the one before it ends. Beginning what runs already changes nothing. */
    public void begin(UUID itemId, Instant now) {
        requireOpen();
        ItemCourse next = course(itemId);
        if (itemId.equals(currentItemId)) {
            return;
        }
        stopCurrent(now);
        next.begin(now);
        currentItemId = itemId;
    }

    /** Ends the item that runs. */
    public void end(UUID itemId, Instant now) {
        requireOpen();
        if (!itemId.equals(currentItemId)) {
            throw DomainException.because("session.item-not-running");
        }
        stopCurrent(now);
    }

    /** Puts an item off to a later meeting. */
    public void defer(UUID itemId, Deferral why, Instant now) {
        requireOpen();
        if (why == null) {
            throw DomainException.at("deferral", "session.deferral-needed");
        }
        ItemCourse item = course(itemId);
        if (itemId.equals(currentItemId)) {
            stopCurrent(now);
        }
        item.defer(why, now);
    }

    /** Says that an item is convened for the second time, after one that was put off because the quorum was not there. */
    public void recognise(UUID itemId, UUID earlierItemId) {
        requireOpen();
        course(itemId).follow(earlierItemId);
    }

    private void stopCurrent(Instant now) {
        if (currentItemId != null) {
            course(currentItemId).end(now);
            floor().stop(now);
        }
        currentItemId = null;
    }

    /**
     * Writes the note of an item.
     *
     * @param seen the version of the note that the writer saw
     * @throws StaleVersionException when somebody else wrote since
     */
    public ItemNote write(UUID itemId, long seen, String text, UUID writerId, Instant now) {
        requireOpen();
        ItemNote note = note(itemId);
        if (note.version() != seen) {
            throw new StaleVersionException(note.id(), seen, note.version());
        }
        note.write(text, writerId, now);
        return note;
    }

    /** Puts somebody on the speakers' list of the item that runs. */
    public Speaker askFloor(UUID invitationId, Instant now) {
        requireOpen();
        return floor().ask(invitationId, now);
    }

    /** Gives the floor to one on the list; who spoke before has spoken. */
    public void giveFloor(UUID speakerId, Instant now) {
        requireOpen();
        floor().give(speakerId, now);
    }

    /** Somebody has spoken, or does not want to any more. */
    public void leaveFloor(UUID speakerId, Instant now) {
        requireOpen();
        floor().leave(speakerId, now);
    }

    /** Ends it: everything that lasts stops now. */
    public void close(Instant now) {
        requireOpen();
        stopCurrent(now);
        attendance().end(now);
        closedAt = now;
    }

    /** Who was there at any time, and who excused themselves, by the id of the invitation. */
    public Map<UUID, Presence> presences(Meeting meeting) {
        return meeting.invitations().stream().collect(Collectors.toMap(Invitation::id, this::presence));
    }

    /** Whether that one was there at any time, as far as is known now. */
    public Presence presence(Invitation invitation) {
        if (attendance().of(invitation.id()).findAny().isPresent()) {
            return Presence.PRESENT;
        }
        return invitation.reply() == Reply.EXCUSED ? Presence.EXCUSED : Presence.ABSENT;
    }

    private void requireOpen() {
        if (closedAt != null) {
            throw DomainException.because("session.closed");
        }
    }

    /** How the item went. */
    public ItemCourse course(UUID itemId) {
        return of(items, ItemCourse::itemId, itemId);
    }

    /** What was noted on the item. */
    public ItemNote note(UUID itemId) {
        return of(notes, ItemNote::itemId, itemId);
    }

    private static <T> T of(List<T> parts, Function<T, UUID> item, UUID itemId) {
        return parts.stream()
                .filter(p -> item.apply(p).equals(itemId))
                .findFirst()
                .orElseThrow(() -> DomainException.because("session.unknown-item"));
    }

    /** The items that were put off and not taken up again. */
    public List<UUID> putOff() {
        return items.stream()
                .filter(i -> i.deferral().isPresent())
                .map(ItemCourse::itemId)
                .toList();
    }

    public boolean isThere(UUID invitationId) {
        return attendance().isThere(invitationId);
    }

    /** The invitations of those who are there now. */
    public Set<UUID> there() {
        return attendance()
                .standing()
                .filter(Stay::lasts)
                .map(Stay::invitationId)
                .collect(Collectors.toSet());
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** The agenda item that runs. */
    public Optional<UUID> currentItem() {
        return Optional.ofNullable(currentItemId);
    }

    /** How often something changed in the room; rises with each change. */
    public long changes() {
        return changes;
    }

    /** Who came and went, as far as is known now. */
    public List<Stay> stays() {
        return attendance().standing().toList();
    }

    /** The same with what was set right since. */
    public List<Stay> allStays() {
        return Collections.unmodifiableList(stays);
    }

    public List<ItemCourse> items() {
        return Collections.unmodifiableList(items);
    }

    public List<ItemNote> notes() {
        return Collections.unmodifiableList(notes);
    }

    /** Everybody who asked for the floor, on all items, in the order in which they asked. */
    public List<Speaker> speakers() {
        return Collections.unmodifiableList(speakers);
    }
}
