package be.leuven.som.application.meeting;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.meeting.AttendanceRecording;
import be.leuven.som.api.meeting.RecordAttendance;
import be.leuven.som.application.Checks;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.agreement.AgreedPolicies;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.MinutesRepository;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.SessionRepository;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class AttendanceRecordingBean implements AttendanceRecording {
    @Inject
    private MeetingRepository meetings;

    @Inject
    private SessionRepository sessions;

    @Inject
    private MinutesRepository minutes;

    @Inject
    private Guests guests;

    @Inject
    private AgreedPolicies policies;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Reading
    public Optional<Quorum> quorum(UUID meetingId, Map<UUID, Presence> seen) {
        return meetings.find(meetingId)
                .filter(m -> authority.standing().mayRunMeetingsOf(m.bodyId()))
                .map(m -> policies.quorum(m).seen(m.invitations(), seen));
    }

    @Override
    public void record(RecordAttendance command) {
        UUID id = command.meetingId();
        Meeting known = meetings.find(id).orElseThrow(() -> new NotAllowed("know of meeting " + id));
        authority.requireRunning(known.bodyId());
        Meeting meeting = meetings.find(id, command.version()).orElseThrow();
        if (!command.guests().isEmpty()) {
            requireRoomForGuests(id);
        }
        meeting.recordAttendance(clock.instant(), command.seen());
        Checks.all(IntStream.range(0, command.guests().size())
                .<Runnable>mapToObj(
                        row -> () -> add(meeting, row, command.guests().get(row)))
                .toArray(Runnable[]::new));
        audit.record("meeting.attendance-recorded", id);
    }

    private void add(Meeting meeting, int row, String name) {
        meeting.admitAfterwards(guests.named("guests[" + row + "].name", name, meeting));
    }

    private void requireRoomForGuests(UUID meetingId) {
        if (sessions.find(meetingId).isPresent()) {
            throw DomainException.because("attendance.guest-has-times");
        }
        if (minutes.frozen(meetingId)) {
            throw DomainException.because("stay.minutes-approved");
        }
    }
}
