package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.GUEST;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.SECRETARY;
import static be.leuven.som.domain.Fixtures.SUBSTITUTE;
import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.Fixtures.someone;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A meeting of the steering group on Thursday 5 March 2015 at six, about working agreements. */
public final class AMeeting {
    public static final UUID STEERING_GROUP = someone("regiegroep");
    public static final UUID CHAIRS_SEAT = someone("zetel voorzitter");
    public static final UUID SECRETARYS_SEAT = someone("zetel verslaggever");
    public static final UUID MEMBERS_SEAT = someone("zetel lid");

    public static final Instant START = brussels("2015-03-05T18:00");
    public static final Instant IN_TIME = brussels("2015-02-20T09:00");
    public static final Venue TOWN_HALL = Venue.of("Stadskantoor Leuven", null);

    public static final Invitee THE_CHAIR = Invitee.holder(CHAIR, CHAIRS_SEAT, true);
    public static final Invitee THE_SECRETARY = Invitee.holder(SECRETARY, SECRETARYS_SEAT, false);
    public static final Invitee THE_MEMBER = Invitee.holder(MEMBER, MEMBERS_SEAT, true);
    public static final Invitee THE_SUBSTITUTE = Invitee.substitute(SUBSTITUTE, MEMBERS_SEAT, true);
    public static final Invitee A_GUEST = Invitee.guest(GUEST);

    private Instant start = START;
    private Venue venue = TOWN_HALL;
    private List<AgendaItem.Draft> agenda = List.of(item("Goedkeuring verslag", 10), item("Werkafspraken", 80));
    private List<Invitee> invitees = List.of(THE_CHAIR, THE_SECRETARY, THE_MEMBER);

    private AMeeting() {}

    public static AMeeting ofTheSteeringGroup() {
        return new AMeeting();
    }

    public AMeeting on(Instant when) {
        start = when;
        return this;
    }

    public AMeeting at(Venue where) {
        venue = where;
        return this;
    }

    public AMeeting about(AgendaItem.Draft... items) {
        agenda = List.of(items);
        return this;
    }

    public AMeeting with(Invitee... people) {
        invitees = List.of(people);
        return this;
    }

    public Meeting draft() {
        Meeting meeting = new Meeting(STEERING_GROUP, "Regiegroep: werkafspraken");
        meeting.schedule(start, venue);
        meeting.arrange(agenda);
        return meeting;
    }

    public Meeting convened() {
        Meeting meeting = draft();
        meeting.convene(IN_TIME, NoticePolicy.STANDARD, null, invitees);
        return meeting;
    }

    public Meeting cancelled() {
        Meeting meeting = convened();
        meeting.cancel("Staking");
        return meeting;
    }

    /** Begun on its hour, led from the room. */
    public Meeting inSession() {
        Meeting meeting = convened();
        meeting.open(
                START,
                invitees.stream().filter(i -> i.capacity() == Capacity.HOLDER).toList());
        return meeting;
    }

    /** Held, with everybody there. */
    public Meeting closed() {
        Meeting meeting = convened();
        meeting.recordAttendance(START, everybody(meeting, Presence.PRESENT));
        return meeting;
    }

    /** The same presence for all who are invited. */
    public static Map<UUID, Presence> everybody(Meeting meeting, Presence presence) {
        return meeting.invitations().stream().collect(Collectors.toMap(Invitation::id, invitation -> presence));
    }

    /** A new agenda item, to be discussed. */
    public static AgendaItem.Draft item(String title, int minutes) {
        return new AgendaItem.Draft(null, AgendaItemType.DISCUSSION, title, minutes, null, null);
    }

    /** A known item as it is to be from now on. */
    public static AgendaItem.Draft changed(AgendaItem known, String title, int minutes) {
        return new AgendaItem.Draft(known.id(), known.type(), title, minutes, null, null);
    }

    /** The invitation of that person. */
    public static Invitation invitation(Meeting meeting, UUID person) {
        return meeting.invitations().stream()
                .filter(i -> i.personId().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
