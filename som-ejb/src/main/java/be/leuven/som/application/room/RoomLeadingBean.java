package be.leuven.som.application.room;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.room.RoomLeading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.meeting.Invitees;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.Deferral;
import be.leuven.som.domain.meeting.Invitation;
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
        OpenRoom room = rooms.toLead(meetingId);
        requireNoOpenRound(meetingId);
        Instant now = clock.instant();
        room.session().close(now);
        room.meeting().close(room.session().presences(room.meeting()));
        room.session().putOff().forEach(item -> room.meeting().defer(item, true, now));
        sessions.changed(meetingId);
        audit.record("room.closed", meetingId);
    }

    @Override
    public void arrive(UUID meetingId, UUID invitationId) {
        OpenRoom room = rooms.toLead(meetingId);
        room.session().arrive(invited(room, invitationId), clock.instant());
        sessions.changed(meetingId);
        audit.record("room.arrived", meetingId);
    }

    @Override
    public void leave(UUID meetingId, UUID invitationId) {
        OpenRoom room = rooms.toLead(meetingId);
        room.session().leave(invited(room, invitationId), clock.instant());
        sessions.changed(meetingId);
        audit.record("room.left", meetingId);
    }

    private static UUID invited(OpenRoom room, UUID invitationId) {
        return room.meeting().invitations().stream()
                .map(Invitation::id)
                .filter(id -> id.equals(invitationId))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("know of invitation " + invitationId));
    }

    @Override
    public void admit(UUID meetingId, UUID seatId) {
        OpenRoom room = rooms.toLead(meetingId);
        Instant now = clock.instant();
        Invitee substitute = invitees.substitute(seatId, now)
                .filter(i -> room.meeting().invitations().stream()
                        .anyMatch(other -> other.seatId().filter(seatId::equals).isPresent()))
                .orElseThrow(() -> DomainException.because("session.no-substitute"));
        room.session().arrive(room.meeting().admit(substitute).id(), now);
        sessions.changed(meetingId);
        audit.record("room.arrived", meetingId);
    }

    @Override
    public void begin(UUID meetingId, UUID itemId) {
        OpenRoom room = rooms.toLead(meetingId);
        requireNoOpenRound(meetingId);
        room.session().begin(itemId, clock.instant());
        sessions.changed(meetingId);
        audit.record("room.item-begun", meetingId);
    }

    @Override
    public void end(UUID meetingId, UUID itemId) {
        OpenRoom room = rooms.toLead(meetingId);
        requireNoOpenRound(meetingId);
        room.session().end(itemId, clock.instant());
        sessions.changed(meetingId);
        audit.record("room.item-ended", meetingId);
    }

    @Override
    public void defer(UUID meetingId, UUID itemId, Deferral why) {
        OpenRoom room = rooms.toLead(meetingId);
        Instant now = clock.instant();
        room.session().defer(itemId, why, now);
        rounds.ofMeeting(meetingId).stream()
                .filter(r -> r.open() && r.itemId().equals(itemId))
                .map(r -> rounds.toChange(r.id()).orElseThrow())
                .forEach(r -> r.callOff(now));
        sessions.changed(meetingId);
        audit.record("room.item-deferred", meetingId);
    }

    @Override
    public void recognise(UUID meetingId, UUID itemId, UUID earlierItemId) {
        OpenRoom room = rooms.toLead(meetingId);
        if (Earlier.of(room.meeting(), sessions).noneMatch(i -> i.itemId().equals(earlierItemId))) {
            throw DomainException.because("session.not-put-off");
        }
        room.session().recognise(itemId, earlierItemId);
        sessions.changed(meetingId);
        audit.record("room.second-convocation", meetingId);
    }

    @Override
    public void askFloor(UUID meetingId, UUID invitationId) {
        OpenRoom room = rooms.toLead(meetingId);
        room.session().askFloor(invited(room, invitationId), clock.instant());
        sessions.changed(meetingId);
        audit.record("room.floor-asked", meetingId);
    }

    @Override
    public void giveFloor(UUID meetingId, UUID speakerId) {
        OpenRoom room = rooms.toLead(meetingId);
        room.session().giveFloor(speakerId, clock.instant());
        sessions.changed(meetingId);
        audit.record("room.floor-given", meetingId);
    }

    @Override
    public void leaveFloor(UUID meetingId, UUID speakerId) {
        OpenRoom room = rooms.toLead(meetingId);
        room.session().leaveFloor(speakerId, clock.instant());
        sessions.changed(meetingId);
        audit.record("room.floor-left", meetingId);
    }

    private void requireNoOpenRound(UUID meetingId) {
        if (rounds.ofMeeting(meetingId).stream().anyMatch(Round::open)) {
            throw DomainException.because("round.still-open");
        }
    }
}
