package be.leuven.som.application.room;

import be.leuven.som.api.room.CorrectStay;
import be.leuven.som.api.room.ForgottenGuest;
import be.leuven.som.api.room.RoomCorrecting;
import be.leuven.som.api.room.RoomTimes;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.meeting.Guests;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.Invitee;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.MinutesRepository;
import be.leuven.som.domain.meeting.SessionRepository;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class RoomCorrectingBean implements RoomCorrecting {
    @Inject
    private Rooms rooms;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private SessionRepository sessions;

    @Inject
    private MinutesRepository minutes;

    @Inject
    private RoomReading reading;

    @Inject
    private Guests guests;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Reading
    public Optional<RoomTimes> times(UUID meetingId) {
        return meetings.find(meetingId)
                .filter(m -> authority.standing().mayRunMeetingsOf(m.bodyId()))
                .filter(m -> sessions.find(meetingId).isPresent())
                .map(m -> new TimesPicture(reading.of(m)).drawn(minutes.frozen(meetingId)));
    }

    @Override
    public boolean correct(CorrectStay command) {
        OpenRoom room = toCorrect(command.meetingId());
        UUID me = authority.requirePerson();
        UUID invitation = room.invited(command.invitationId()).id();
        boolean other = room.session()
                .correct(invitation, command.stayId(), command.arrived(), command.left(), me, clock.instant());
        if (other) {
            setRight(room, invitation);
            audit.record("room.times-corrected", command.meetingId());
        }
        return other;
    }

    @Override
    public void addGuest(ForgottenGuest forgotten) {
        OpenRoom room = toCorrect(forgotten.meetingId());
        UUID me = authority.requirePerson();
        UUID invitation = let(guests.named("name", forgotten.name(), room.meeting()), room.meeting());
        room.session().correct(invitation, null, forgotten.arrived(), forgotten.left(), me, clock.instant());
        sessions.changed(forgotten.meetingId());
        audit.record("room.guest-added", forgotten.meetingId());
    }

    private static UUID let(Invitee guest, Meeting meeting) {
        return meeting.state() == MeetingState.CLOSED
                ? meeting.admitAfterwards(guest).id()
                : meeting.admit(guest).id();
    }

    @Override
    public void annul(UUID meetingId, UUID stayId) {
        OpenRoom room = toCorrect(meetingId);
        UUID me = authority.requirePerson();
        setRight(room, room.session().annul(stayId, me, clock.instant()).invitationId());
        audit.record("room.times-corrected", meetingId);
    }

    private OpenRoom toCorrect(UUID meetingId) {
        OpenRoom room = rooms.toLead(meetingId);
        if (minutes.frozen(meetingId)) {
            throw DomainException.because("stay.minutes-approved");
        }
        return room;
    }

    /** Once the meeting is closed its attendance is recorded, and follows. */
    private void setRight(OpenRoom room, UUID invitationId) {
        if (room.meeting().state() == MeetingState.CLOSED) {
            room.meeting().amendPresence(invitationId, room.session().presence(room.invited(invitationId)));
        }
        sessions.changed(room.meeting().id());
    }
}
