package be.leuven.som.application.room;

import be.leuven.som.api.room.RoomLeading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.meeting.Guests;
import be.leuven.som.application.meeting.Invitees;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.Deferral;
import be.leuven.som.domain.meeting.Invitee;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.RoundRepository;
import be.leuven.som.domain.meeting.Session;
import be.leuven.som.domain.meeting.SessionRepository;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class RoomLeadingBean implements RoomLeading {
    @Inject
    private Rooms rooms;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private SessionRepository sessions;

    @Inject
    private RoundRepository rounds;

    @Inject
    private Invitees invitees;

    @Inject
    private Guests guests;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public void open(UUID meetingId, long version) {
        rooms.toRun(meetingId);
        Meeting meeting = meetings.find(meetingId, version).orElseThrow();
        Instant now = clock.instant();
        meeting.open(now, invitees.of(meeting.bodyId(), now));
        Session session = new Session(meeting, now);
        Earlier.recognise(meeting, session, sessions);
        sessions.add(session);
        audit.record("room.opened", meetingId);
    }

    @Override
    public void close(UUID meetingId) {
        Instant now = clock.instant();
        lead(meetingId, "room.closed", room -> {
            requireNoOpenRound(meetingId);
            room.session().close(now);
            room.meeting().close(room.session().presences(room.meeting()));
            room.session().putOff().forEach(item -> room.meeting().defer(item, true, now));
        });
    }

    @Override
    public void arrive(UUID meetingId, UUID invitationId) {
        lead(meetingId, "room.arrived", room -> room.session()
                .arrive(room.invited(invitationId).id(), clock.instant()));
    }

    @Override
    public void leave(UUID meetingId, UUID invitationId) {
        lead(meetingId, "room.left", room -> room.session()
                .leave(room.invited(invitationId).id(), clock.instant()));
    }

    @Override
    public void admit(UUID meetingId, UUID seatId) {
        lead(meetingId, "room.arrived", room -> letIn(room, substitute(room, seatId)));
    }

    private Invitee substitute(OpenRoom room, UUID seatId) {
        return invitees.substitute(seatId, clock.instant())
                .filter(i -> room.meeting().invitations().stream()
                        .anyMatch(other -> other.seatId().filter(seatId::equals).isPresent()))
                .orElseThrow(() -> DomainException.because("session.no-substitute"));
    }

    @Override
    public void admitGuest(UUID meetingId, String name) {
        lead(meetingId, "room.guest-admitted", room -> letIn(room, guests.named("name", name, room.meeting())));
    }

    private void letIn(OpenRoom room, Invitee arrival) {
        room.session().arrive(room.meeting().admit(arrival).id(), clock.instant());
    }

    @Override
    public void begin(UUID meetingId, UUID itemId) {
        lead(meetingId, "room.item-begun", room -> {
            requireNoOpenRound(meetingId);
            room.session().begin(itemId, clock.instant());
        });
    }

    @Override
    public void end(UUID meetingId, UUID itemId) {
        lead(meetingId, "room.item-ended", room -> {
            requireNoOpenRound(meetingId);
            room.session().end(itemId, clock.instant());
        });
    }

    @Override
    public void defer(UUID meetingId, UUID itemId, Deferral why) {
        Instant now = clock.instant();
        lead(meetingId, "room.item-deferred", room -> {
            room.session().defer(itemId, why, now);
            rounds.ofMeeting(meetingId).stream()
                    .filter(r -> r.open() && r.itemId().equals(itemId))
                    .map(r -> rounds.toChange(r.id()).orElseThrow())
                    .forEach(r -> r.callOff(now));
        });
    }

    @Override
    public void recognise(UUID meetingId, UUID itemId, UUID earlierItemId) {
        lead(meetingId, "room.second-convocation", room -> {
            if (Earlier.of(room.meeting(), sessions).noneMatch(i -> i.itemId().equals(earlierItemId))) {
                throw DomainException.because("session.not-put-off");
            }
            room.session().recognise(itemId, earlierItemId);
        });
    }

    @Override
    public void askFloor(UUID meetingId, UUID invitationId) {
        lead(meetingId, "room.floor-asked", room -> room.session()
                .askFloor(room.invited(invitationId).id(), clock.instant()));
    }

    @Override
    public void giveFloor(UUID meetingId, UUID speakerId) {
        lead(meetingId, "room.floor-given", room -> room.session().giveFloor(speakerId, clock.instant()));
    }

    @Override
    public void leaveFloor(UUID meetingId, UUID speakerId) {
        lead(meetingId, "room.floor-left", room -> room.session().leaveFloor(speakerId, clock.instant()));
    }

    /** Does something in the room that everybody who looks on is told of. */
    private void lead(UUID meetingId, String what, Consumer<OpenRoom> act) {
        act.accept(rooms.toLead(meetingId));
        sessions.changed(meetingId);
        audit.record(what, meetingId);
    }

    private void requireNoOpenRound(UUID meetingId) {
        if (rounds.ofMeeting(meetingId).stream().anyMatch(Round::open)) {
            throw DomainException.because("round.still-open");
        }
    }
}
