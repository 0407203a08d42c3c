package be.leuven.som.application.meeting;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.meeting.AttendanceRecording;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.agreement.AgreedPolicies;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.meeting.Quorum;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class AttendanceRecordingBean implements AttendanceRecording {
    @Inject
    private MeetingRepository meetings;

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
    public void record(UUID meetingId, long version, Map<UUID, Presence> seen) {
        Meeting known = meetings.find(meetingId).orElseThrow(() -> new NotAllowed("know of meeting " + meetingId));
        authority.requireRunning(known.bodyId());
        Meeting meeting = meetings.find(meetingId, version).orElseThrow();
        meeting.recordAttendance(clock.instant(), seen);
        audit.record("meeting.attendance-recorded", meetingId);
    }
}
