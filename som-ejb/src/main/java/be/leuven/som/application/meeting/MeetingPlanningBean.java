package be.leuven.som.application.meeting;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.meeting.CancelMeeting;
import be.leuven.som.api.meeting.ConveneMeeting;
import be.leuven.som.api.meeting.MeetingPlanning;
import be.leuven.som.api.meeting.MeetingSaved;
import be.leuven.som.api.meeting.NamedGuest;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.api.meeting.PlanningAdvice;
import be.leuven.som.api.meeting.PlanningBody;
import be.leuven.som.api.meeting.StoredPlan;
import be.leuven.som.application.Checks;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.agreement.AgreedPolicies;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.GuestList;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Venue;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class MeetingPlanningBean implements MeetingPlanning {
    @Inject
    private MeetingRepository meetings;

    @Inject
    private Invitees invitees;

    @Inject
    private MeetingGuests guests;

    @Inject
    private PlanningAdviser adviser;

    @Inject
    private AgreedPolicies policies;

    @Inject
    private MeetingMails mails;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Reading
    public List<PlanningBody> bodies() {
        return adviser.bodies(authority.standing());
    }

    @Override
    @Reading
    public PlanMeeting proposal(UUID bodyId) {
        authority.requireRunning(bodyId);
        return adviser.likeTheLast(bodyId);
    }

    @Override
    @Reading
    public Optional<StoredPlan> plan(UUID meetingId) {
        return meetings.find(meetingId)
                .filter(m -> authority.standing().mayRunMeetingsOf(m.bodyId()))
                .filter(m -> m.state() == MeetingState.DRAFT || m.state() == MeetingState.CONVENED)
                .map(m -> new StoredPlan(Plans.of(m, guests.of(m)), m.state() == MeetingState.CONVENED, Plans.late(m)));
    }

    @Override
    @Reading
    public PlanningAdvice advise(UUID bodyId, LocalDateTime startsAt, int minutes, UUID meetingId) {
        authority.requireRunning(bodyId);
        return adviser.advise(bodyId, LocalTimes.instant(startsAt, clock), minutes, meetingId);
    }

    @Override
    public MeetingSaved saveDraft(PlanMeeting plan) {
        Meeting meeting = plan.id() == null ? begin(plan) : toRun(plan.id(), plan.version());
        if (!meeting.bodyId().equals(plan.bodyId())) {
            authority.requireRunning(plan.bodyId());
            meeting.planFor(plan.bodyId());
        }
        requireState(meeting, MeetingState.DRAFT);
        Checks.all(Stream.concat(steps(plan, meeting), Stream.of(() -> foresee(plan, meeting)))
                .toArray(Runnable[]::new));
        if (plan.id() == null) {
            meetings.add(meeting);
        }
        audit.record("meeting.drafted", meeting.id());
        return Plans.saved(meeting);
    }

    private Meeting begin(PlanMeeting plan) {
        if (plan.bodyId() == null) {
            throw DomainException.at("bodyId", "meeting.body-needed");
        }
        authority.requireRunning(plan.bodyId());
        return new Meeting(plan.bodyId(), plan.title());
    }

    private Stream<Runnable> steps(PlanMeeting plan, Meeting meeting) {
        return Stream.of(
                () -> meeting.describe(plan.title(), plan.announced()),
                () -> place(plan, meeting),
                () -> meeting.arrange(clock.instant(), policies.notice(meeting.bodyId()), Plans.agenda(plan)));
    }

    private static void foresee(PlanMeeting plan, Meeting meeting) {
        if (plan.guests() != null) {
            meeting.foresee(NamedGuests.drafts(plan.guests()));
        }
    }

    private void place(PlanMeeting plan, Meeting meeting) {
        Instant start = LocalTimes.instant(plan.startsAt(), clock);
        Venue venue = Venue.of(plan.place(), plan.videoLink());
        if (meeting.state() == MeetingState.CONVENED) {
            meeting.move(clock.instant(), start, venue);
        } else {
            meeting.schedule(start, venue);
        }
    }

    @Override
    public void discardDraft(UUID meetingId, long version) {
        Meeting meeting = toRun(meetingId, version);
        requireState(meeting, MeetingState.DRAFT);
        meetings.remove(meeting);
        audit.record("meeting.discarded", meetingId);
    }

    @Override
    public void convene(ConveneMeeting command) {
        Meeting meeting = toRun(command.id(), command.version());
        GuestList named = new GuestList();
        Checks.all(Stream.concat(
                        Stream.of(() -> convene(meeting, command.urgentReason())),
                        NamedGuests.steps(guests.of(meeting), named))
                .toArray(Runnable[]::new));
        guests.invite(meeting, named, Set.of());
        mails.convened(meeting);
        audit.record("meeting.convened", meeting.id());
    }

    private void convene(Meeting meeting, String urgentReason) {
        meeting.convene(
                clock.instant(),
                policies.notice(meeting.bodyId()),
                urgentReason,
                meeting.startsAt()
                        .map(start -> invitees.of(meeting.bodyId(), start))
                        .orElse(List.of()));
    }

    @Override
    public MeetingSaved change(PlanMeeting plan) {
        Meeting meeting = toRun(plan.id(), plan.version());
        requireState(meeting, MeetingState.CONVENED);
        ChangeNotice notice = new ChangeNotice(meeting);
        Set<UUID> before = meeting.guests();
        GuestList named = new GuestList();
        List<NamedGuest> rows = plan.guests() == null ? List.of() : plan.guests();
        Checks.all(Stream.concat(steps(plan, meeting), NamedGuests.steps(rows, named))
                .toArray(Runnable[]::new));
        meeting.invite(invitees.of(meeting.bodyId(), meeting.startsAt().orElseThrow()));
        if (plan.guests() != null) {
            guests.invite(meeting, named, before);
        }
        notice.tell(mails);
        audit.record("meeting.changed", meeting.id());
        return Plans.saved(meeting);
    }

    @Override
    public void cancel(CancelMeeting command) {
        Meeting meeting = toRun(command.id(), command.version());
        boolean toldBefore = meeting.state() == MeetingState.CONVENED;
        meeting.cancel(command.reason());
        if (toldBefore) {
            mails.cancelled(meeting);
        }
        audit.record("meeting.cancelled", meeting.id());
    }

    private Meeting toRun(UUID meetingId, long version) {
        Meeting meeting = meetings.find(meetingId).orElseThrow(() -> new NotAllowed("know of meeting " + meetingId));
        authority.requireRunning(meeting.bodyId());
        return meetings.find(meetingId, version).orElseThrow();
    }

    private static void requireState(Meeting meeting, MeetingState needed) {
        if (meeting.state() != needed) {
            throw DomainException.because("meeting.wrong-state", meeting.state());
        }
    }
}
