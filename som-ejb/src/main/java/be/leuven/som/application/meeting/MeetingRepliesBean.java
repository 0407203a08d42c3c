package be.leuven.som.application.meeting;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.meeting.MeetingReplies;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class MeetingRepliesBean implements MeetingReplies {
    @Inject
    private MeetingRepository meetings;

    @Inject
    private Replying replying;

    @Inject
    private Authority authority;

    @Inject
    private Viewers viewers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public List<String> reply(UUID meetingId, boolean coming) {
        UUID me = authority.requirePerson();
        Meeting meeting = meetings.find(meetingId)
                .filter(viewers::maySee)
                .orElseThrow(() -> new NotAllowed("know of meeting " + meetingId));
        List<String> told = replying.reply(meeting, me, coming, clock.instant());
        audit.record(Replying.action(coming), meetingId);
        return told;
    }
}
