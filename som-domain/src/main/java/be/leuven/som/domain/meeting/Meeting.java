package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import be.leuven.som.domain.shared.Zone;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A meeting (vergadering) of a body: planned as a draft, convened, held and closed, or cancelled with a reason.
 *
 * <p>Its end follows from its start and the minutes of its agenda. Once convened, a change of time or place raises the
 * calendar sequence, so that calendars take over the change.
 */
@Entity
@Table(name = "meeting")
public class Meeting extends Aggregate {
    @Column(name = "body_id")
    @Convert(converter = UuidConverter.class)
    private UUID bodyId;

    private String title;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.DRAFT;

    @Column(name = "starts_at")
    @Convert(converter = InstantConverter.class)
    private Instant startsAt;

    @Column(name = "ends_at")
    @Convert(converter = InstantConverter.class)
    private Instant endsAt;

    @Embedded
    private Venue venue = Venue.of(null, null);

    @Embedded
    private SeriesPlace series;

    /** Whether the public may know of it: function, date and place, never persons. */
    @Column(name = "announced")
    private boolean announced;

    @Column(name = "calendar_sequence")
    private int sequence;

    @Column(name = "convened_at")
    @Convert(converter = InstantConverter.class)
    private Instant convenedAt;

    @Column(name = "urgent_reason")
    private String urgentReason;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AgendaItem> agenda = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Invitation> invitations = new ArrayList<>();

    /** Whom to invite by name, as far as it is typed, until the invitation goes out. */
    @ElementCollection
    @CollectionTable(name = "meeting_draft_guest", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "guest_position")
    private List<DraftGuest> draftGuests = new ArrayList<>();

    protected Meeting() {
        // for persistence
    }

    /** The first idea of a meeting; body and title are known, the rest may follow. */
    public Meeting(UUID bodyId, String title) {
        super(UUID.randomUUID());
        if (bodyId == null) {
            throw DomainException.at("bodyId", "meeting.body-needed");
        }
        this.bodyId = bodyId;
        this.title = Text.required("title", title, 200);
    }

    /** Moves a draft to another body. */
    public void planFor(UUID body) {
        require(MeetingState.DRAFT);
        if (body == null) {
            throw DomainException.at("bodyId", "meeting.body-needed");
        }
        bodyId = body;
    }

    /** Tells what the meeting is called and whether the public may know of it, until it is over. */
    public void describe(String newTitle, boolean announce) {
        requireOpen();
        title = Text.required("title", newTitle, 200);
        announced = announce;
    }

    /**
     * Sets the agenda, in this order; the end follows.
     *
     * @throws DomainException beside the item and field that is wrong
     */
    public void arrange(List<AgendaItem.Draft> items) {
        requireOpen();
        if (state == MeetingState.CONVENED && items.isEmpty()) {
            throw DomainException.at("agenda", "meeting.agenda-needed");
        }
        AgendaArrangement.apply(this, agenda, items);
        Instant end = endsAt;
        endFollows();
        if (state == MeetingState.CONVENED && !endsAt.equals(end)) {
            sequence++;
        }
    }

    /** Sets the agenda as {@link #arrange(List)} does, and marks what is added too late to be sent with the notice agreed. */
    public void arrange(Instant now, NoticePolicy notice, List<AgendaItem.Draft> items) {
        List<AgendaItem> before = List.copyOf(agenda);
        arrange(items);
        if (state == MeetingState.CONVENED && !notice.assess(now, startsAt).kept()) {
            agenda.stream().filter(i -> !before.contains(i)).forEach(AgendaItem::markLate);
        }
    }

    /** Puts an item off to a later meeting, or no longer, once this one began. */
    public void defer(UUID itemId, boolean putOff, Instant now) {
        if (state != MeetingState.CLOSED) {
            require(MeetingState.CONVENED);
            if (now.isBefore(startsAt)) {
                throw DomainException.because("meeting.not-yet-held");
            }
        }
        agenda.stream()
                .filter(i -> i.id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> DomainException.because("agenda.item-unknown"))
                .defer(putOff);
    }

    /** Keeps in a draft whom to invite by name, as far as it is typed. */
    public void foresee(List<DraftGuest> guests) {
        require(MeetingState.DRAFT);
        if (!draftGuests.equals(guests)) {
            draftGuests.clear();
            draftGuests.addAll(guests);
        }
    }

    /** A draft takes its place in a series. */
    public void join(SeriesPlace place) {
        require(MeetingState.DRAFT);
        series = place;
    }

    /**
     * Sets time and place. Once convened, a real change raises the calendar sequence.
     *
     * @param start may be null in a draft
     * @return whether something changed
     */
    public boolean schedule(Instant start, Venue where) {
        requireOpen();
        if (state == MeetingState.CONVENED && start == null) {
            throw DomainException.at("startsAt", "meeting.start-needed");
        }
        if (Objects.equals(start, startsAt) && where.equals(venue())) {
            return false;
        }
        if (state == MeetingState.CONVENED) {
            requireVenue(where);
            sequence++;
        }
        startsAt = start;
        venue = where;
        endFollows();
        return true;
    }

    /** Moves a convened meeting to another time or place, never into the past. */
    public void move(Instant now, Instant start, Venue where) {
        require(MeetingState.CONVENED);
        if (start != null && !start.equals(startsAt) && !start.isAfter(now)) {
            throw DomainException.at("startsAt", "meeting.start-in-the-past");
        }
        schedule(start, where);
    }

    private void endFollows() {
        endsAt = startsAt == null ? null : startsAt.plus(length());
    }

    /**
     * Sends out the invitation: from now on everybody invited can answer.
     *
     * @param notice what holds for the notice that is given
     * @param urgentBecause the reason to convene with shorter notice; needed only then
     */
    public void convene(Instant now, NoticePolicy notice, String urgentBecause, List<Invitee> invitees) {
        require(MeetingState.DRAFT);
        if (startsAt == null) {
            throw DomainException.at("startsAt", "meeting.start-needed");
        }
        if (!startsAt.isAfter(now)) {
            throw DomainException.at("startsAt", "meeting.start-in-the-past");
        }
        requireVenue(venue());
        if (agenda.isEmpty()) {
            throw DomainException.at("agenda", "meeting.agenda-needed");
        }
        if (invitees.isEmpty()) {
            throw DomainException.at("bodyId", "meeting.nobody-to-invite");
        }
        String reason = Text.optional("urgentReason", urgentBecause, 500);
        NoticePolicy.Notice given = notice.assess(now, startsAt);
        if (!given.kept() && reason == null) {
            throw tooShort(notice, given);
        }
        urgentReason = given.kept() ? null : reason;
        convenedAt = now;
        state = MeetingState.CONVENED;
        invite(invitees);
    }

    /** Names the working agreement that asks for more notice, when there is one. */
    private static DomainException tooShort(NoticePolicy notice, NoticePolicy.Notice given) {
        return notice.agreedBy()
                .map(by -> DomainException.at(
                        "urgentReason",
                        "meeting.notice-shorter-than-agreed",
                        given.given(),
                        given.required(),
                        by.number(),
                        by.on()))
                .orElseGet(() -> DomainException.at(
                        "urgentReason", "meeting.notice-too-short", given.given(), given.required()));
    }

    /**
     * Invites these: who was invited already keeps the answer, who is no longer named drops out. Guests stay, for they were
     * invited by name, whatever the day; but whoever has a seat is a guest no more.
     */
    public void invite(List<Invitee> invitees) {
        require(MeetingState.CONVENED);
        invited().seat(invitees);
    }

    /**
     * Invites exactly these people as guests: who was one already keeps the answer, who is no longer named drops out. Whoever
     * has a seat is invited on it, and no guest.
     */
    public void inviteGuests(Collection<UUID> people) {
        require(MeetingState.CONVENED);
        draftGuests.clear();
        invited().welcome(people);
    }

    /** Takes up the answer of an invited person, for every seat on which that person is invited. */
    public void reply(UUID personId, Reply answer, Instant now) {
        require(MeetingState.CONVENED);
        List<Invitation> own = invited().of(personId);
        if (own.isEmpty()) {
            throw DomainException.because("meeting.not-invited");
        }
        if (!now.isBefore(startsAt)) {
            throw DomainException.because("meeting.reply-too-late");
        }
        own.forEach(i -> i.answer(answer, now));
    }

    /** Asks the substitute of an excused holder to come. Asking twice changes nothing. */
    public boolean askSubstitute(Invitee substitute) {
        require(MeetingState.CONVENED);
        int before = invitations.size();
        invited().add(substitute);
        return invitations.size() > before;
    }

    /** A holder comes after all: who was asked to stand in on the same seat is free again. */
    public List<Invitation> releaseSubstitutes(UUID holderId) {
        require(MeetingState.CONVENED);
        return invited().release(holderId);
    }

    /** Calls the meeting off; everybody invited is told the reason. */
    public void cancel(String reason) {
        requireOpen();
        cancelReason = Text.required("reason", reason, 500);
        if (state == MeetingState.CONVENED) {
            sequence++;
        }
        state = MeetingState.CANCELLED;
    }

    /**
     * Records who was there, and closes the meeting. May be repeated to set it right.
     *
     * @param seen presence by the id of the invitation; every invitation must be in it
     */
    public void recordAttendance(Instant now, Map<UUID, Presence> seen) {
        if (state != MeetingState.CLOSED) {
            require(MeetingState.CONVENED);
        }
        if (now.isBefore(startsAt)) {
            throw DomainException.because("meeting.not-yet-held");
        }
        closeWith(seen);
    }

    /**
     * Begins: from now on it is led from the room. Who lost the mandate since the invitation went out stays invited, but
     * without a vote; who got one since is invited at last.
     *
     * @param holders who holds a seat of the body now
     */
    public void open(Instant now, List<Invitee> holders) {
        require(MeetingState.CONVENED);
        if (Zone.dayOf(now).isBefore(Zone.dayOf(startsAt))) {
            throw DomainException.because("meeting.opens-on-its-day");
        }
        invited().follow(holders);
        state = MeetingState.IN_SESSION;
    }

    /** Lets somebody in who turns up without an invitation: a substitute or a guest. Twice changes nothing. */
    public Invitation admit(Invitee arrival) {
        require(MeetingState.IN_SESSION);
        return invited().add(arrival);
    }

    /** Notes once it is closed that a guest was there whom nobody noted. */
    public Invitation admitAfterwards(Invitee guest) {
        require(MeetingState.CLOSED);
        Invitation forgotten = invited().add(guest);
        forgotten.record(Presence.PRESENT);
        return forgotten;
    }

    private InvitationList invited() {
        return new InvitationList(this, invitations);
    }

    /** Ends the meeting that was led from the room, with who was there at any time. */
    public void close(Map<UUID, Presence> seen) {
        require(MeetingState.IN_SESSION);
        closeWith(seen);
    }

    /** Somebody was there after all, or was not, as turns out once it is closed. */
    public void amendPresence(UUID invitationId, Presence presence) {
        require(MeetingState.CLOSED);
        invitations.stream().filter(i -> i.id().equals(invitationId)).forEach(i -> i.record(presence));
    }

    private void closeWith(Map<UUID, Presence> seen) {
        for (Invitation invitation : invitations) {
            Presence presence = seen.get(invitation.id());
            if (presence == null) {
                throw DomainException.at("attendance[" + invitation.id() + "]", "meeting.presence-needed");
            }
            invitation.record(presence);
        }
        state = MeetingState.CLOSED;
    }

    private void require(MeetingState needed) {
        if (state != needed) {
            throw DomainException.because("meeting.wrong-state", state);
        }
    }

    private void requireOpen() {
        if (state != MeetingState.DRAFT && state != MeetingState.CONVENED) {
            throw DomainException.because("meeting.wrong-state", state);
        }
    }

    private static void requireVenue(Venue where) {
        if (!where.known()) {
            throw DomainException.at("place", "meeting.venue-needed");
        }
    }

    public UUID bodyId() {
        return bodyId;
    }

    public String title() {
        return title;
    }

    public MeetingState state() {
        return state;
    }

    /** When it begins; a draft may not know yet. */
    public Optional<Instant> startsAt() {
        return Optional.ofNullable(startsAt);
    }

    /** When it is to end: the start and the planned minutes of every item. */
    public Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    /** The planned minutes of all items together. */
    public Duration length() {
        return agenda.stream().map(AgendaItem::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /** Its place in a series; nothing when it was planned by itself. */
    public Optional<SeriesPlace> series() {
        return Optional.ofNullable(series);
    }

    public Venue venue() {
        // persistence reads a venue of which nothing is known as none at all
        return venue == null ? Venue.of(null, null) : venue;
    }

    public boolean announced() {
        return announced;
    }

    public int sequence() {
        return sequence;
    }

    public Optional<Instant> convenedAt() {
        return Optional.ofNullable(convenedAt);
    }

    /** Why it was convened with shorter notice than agreed; nothing when the notice was kept. */
    public Optional<String> urgentReason() {
        return Optional.ofNullable(urgentReason);
    }

    public Optional<String> cancelReason() {
        return Optional.ofNullable(cancelReason);
    }

    public List<AgendaItem> agenda() {
        return Collections.unmodifiableList(agenda);
    }

    /** Whom a draft is to invite by name; none once the invitation went out. */
    public List<DraftGuest> draftGuests() {
        return Collections.unmodifiableList(draftGuests);
    }

    /** The people who are invited as guests. */
    public Set<UUID> guests() {
        return invited().guests();
    }

    public List<Invitation> invitations() {
        return Collections.unmodifiableList(invitations);
    }
}
