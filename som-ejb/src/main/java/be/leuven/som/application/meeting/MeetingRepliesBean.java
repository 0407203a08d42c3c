package be.leuven.som.application.meeting;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.meeting.MeetingReplies;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
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
    private PersonRepository people;

    @Inject
    private Substitutes substitutes;

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
        meeting.reply(me, coming ? Reply.COMING : Reply.EXCUSED, clock.instant());
        List<String> told = names(coming ? substitutes.release(meeting, me) : substitutes.ask(meeting, me));
        audit.record(coming ? "meeting.accepted" : "meeting.excused", meetingId);
        return told;
    }

    private List<String> names(List<UUID> ids) {
        return people.findAll(ids).values().stream().map(Person::name).sorted().toList();
    }
}
