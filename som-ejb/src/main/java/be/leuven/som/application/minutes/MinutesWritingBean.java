package be.leuven.som.application.minutes;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.minutes.MinutesDocument;
import be.leuven.som.api.minutes.MinutesWriting;
import be.leuven.som.api.minutes.PublicCheck;
import be.leuven.som.api.minutes.PublishMinutes;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.Minutes;
import be.leuven.som.domain.meeting.MinutesRepository;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class MinutesWritingBean implements MinutesWriting {
    @Inject
    private MinutesRepository minutes;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private MinutesReaders readers;

    @Inject
    private MinutesAssembly assembly;

    @Inject
    private MinutesApproval approval;

    @Inject
    private MinutesPublishing publishing;

    @Inject
    private MinutesMails mails;

    @Inject
    private RoomFacts room;

    @Inject
    private Prose prose;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public UUID begin(UUID meetingId) {
        Meeting meeting = meetings.find(meetingId).orElseThrow(() -> new NotAllowed("know of meeting " + meetingId));
        authority.requireRunning(meeting.bodyId());
        Optional<Minutes> known = minutes.ofMeeting(meetingId);
        if (known.isPresent()) {
            return known.get().id();
        }
        Minutes begun = new Minutes(meeting, room.of(meeting).notes());
        minutes.add(begun);
        audit.record("minutes.begun", begun.id());
        return begun.id();
    }

    @Override
    public void write(UUID minutesId, UUID itemId, long proseVersion, String text) {
        readers.toRun(minutesId).write(itemId, proseVersion, prose.admit("prose", text));
        audit.record("minutes.written", minutesId);
    }

    @Override
    public int circulate(UUID minutesId, long version) {
        Minutes sent = readers.toRun(minutesId, version);
        sent.circulate(clock.instant());
        int told = mails.circulated(sent, meetings.find(sent.meetingId()).orElseThrow());
        audit.record("minutes.circulated", minutesId);
        return told;
    }

    @Override
    public void handle(UUID minutesId, UUID commentId) {
        readers.toRun(minutesId).handle(commentId, clock.instant());
        audit.record("minutes.comment-handled", minutesId);
    }

    @Override
    public void approve(UUID minutesId, long version, UUID laterMeetingId) {
        Minutes approved = readers.toRun(minutesId, version);
        Meeting held = meetings.find(approved.meetingId()).orElseThrow();
        Meeting later = Optional.ofNullable(laterMeetingId)
                .flatMap(meetings::find)
                .filter(m -> m.bodyId().equals(approved.bodyId()))
                .orElseThrow(() -> DomainException.at("meeting", "minutes.approved-by-own-body"));
        UUID decision = approval.decisionOf(later, held).id();
        approved.approve(later, decision, CanonicalText.write(assembly.of(approved)), clock.instant());
        audit.record("minutes.approved", minutesId);
    }

    @Override
    public void annotate(UUID minutesId, String text) {
        Minutes corrected = readers.toRun(minutesId);
        corrected.annotate(authority.requirePerson(), text, clock.instant());
        audit.record("minutes.annotated", minutesId);
    }

    @Override
    @Reading
    public PublicCheck check(UUID minutesId) {
        Minutes checked = readers.toRun(minutesId);
        return publishing.check(checked, assembly.of(checked));
    }

    @Override
    @Reading
    public List<String> names(String text) {
        return publishing.finder().in(text);
    }

    @Override
    public void publish(PublishMinutes command) {
        Minutes shown = readers.toRun(command.id(), command.version());
        MinutesDocument full = assembly.of(shown);
        shown.publish(CanonicalText.write(publishing.publish(shown, full, command)), clock.instant());
        audit.record("minutes.published", command.id());
    }
}
