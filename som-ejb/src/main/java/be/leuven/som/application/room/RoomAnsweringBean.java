package be.leuven.som.application.room;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.room.RoomAnswering;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.Choice;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Objection;
import be.leuven.som.domain.meeting.SessionRepository;
import be.leuven.som.domain.meeting.Speaker;
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
public class RoomAnsweringBean implements RoomAnswering {
    @Inject
    private Rooms rooms;

    @Inject
    private SessionRepository sessions;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public void say(UUID roundId, UUID seatId, Choice choice) {
        UUID me = authority.requirePerson();
        RoundAtHand at = rooms.roundToAnswer(roundId);
        at.round().say(at.voter(seatId, me), choice, me, clock.instant());
        sessions.changed(at.meetingId());
        audit.record("round.answered", roundId);
    }

    @Override
    public void object(UUID roundId, UUID seatId, String reason, String counterProposal) {
        UUID me = authority.requirePerson();
        RoundAtHand at = rooms.roundToAnswer(roundId);
        at.round().object(at.voter(seatId, me), reason, counterProposal, me, clock.instant());
        sessions.changed(at.meetingId());
        audit.record("round.objected", roundId);
    }

    @Override
    public void withdraw(UUID roundId, UUID objectionId) {
        UUID me = authority.requirePerson();
        RoundAtHand at = rooms.roundToAnswer(roundId);
        UUID seat = at.round().objections().stream()
                .filter(o -> o.id().equals(objectionId))
                .map(Objection::seatId)
                .findFirst()
                .orElseThrow(() -> new NotAllowed("know of objection " + objectionId));
        at.voter(seat, me);
        at.round().withdraw(objectionId, me, clock.instant());
        sessions.changed(at.meetingId());
        audit.record("round.objection-withdrawn", roundId);
    }

    @Override
    public void drop(UUID roundId, UUID seatId, String mark) {
        UUID me = authority.requirePerson();
        RoundAtHand at = rooms.roundToAnswer(roundId);
        at.round().drop(at.voter(seatId, me), mark);
        sessions.changed(at.meetingId());
        audit.record("round.answered", roundId);
    }

    @Override
    public void askFloor(UUID meetingId) {
        UUID me = authority.requirePerson();
        OpenRoom room = rooms.toAttend(meetingId);
        Instant now = clock.instant();
        room.session().askFloor(inTheRoom(room, me), now);
        sessions.changed(meetingId);
        audit.record("room.floor-asked", meetingId);
    }

    private static UUID inTheRoom(OpenRoom room, UUID personId) {
        return room.meeting().invitations().stream()
                .filter(i -> i.personId().equals(personId))
                .map(Invitation::id)
                .filter(room.session()::isThere)
                .findFirst()
                .orElseThrow(() -> DomainException.because("session.not-there"));
    }

    @Override
    public void leaveFloor(UUID meetingId) {
        UUID me = authority.requirePerson();
        OpenRoom room = rooms.toAttend(meetingId);
        Instant now = clock.instant();
        UUID own = inTheRoom(room, me);
        room.session().speakers().stream()
                .filter(s -> s.invitationId().equals(own) && !s.done())
                .map(Speaker::id)
                .toList()
                .forEach(id -> room.session().leaveFloor(id, now));
        sessions.changed(meetingId);
        audit.record("room.floor-left", meetingId);
    }
}
