package be.leuven.som.application.meeting;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.api.meeting.PlanPoll;
import be.leuven.som.api.meeting.PollDay;
import be.leuven.som.api.meeting.PollPlanning;
import be.leuven.som.application.Checks;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.meeting.DatePollRepository;
import be.leuven.som.domain.meeting.PollParticipant;
import be.leuven.som.domain.meeting.PollParticipantRepository;
import be.leuven.som.domain.meeting.PollSlot;
import be.leuven.som.domain.meeting.PollState;
import be.leuven.som.domain.meeting.Venue;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class PollPlanningBean implements PollPlanning {
    private static final int USUAL_MINUTES = 120;

    @Inject
    private DatePollRepository polls;

    @Inject
    private PollParticipantRepository participants;

    @Inject
    private PollPeople people;

    @Inject
    private PollWeek week;

    @Inject
    private PlanningAdviser adviser;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Reading
    public PlanPoll proposal(UUID bodyId) {
        authority.requireRunning(bodyId);
        PlanMeeting last = adviser.likeTheLast(bodyId);
        return new PlanPoll(
                null,
                0,
                bodyId,
                last.title(),
                null,
                USUAL_MINUTES,
                last.place(),
                last.videoLink(),
                null,
                false,
                List.of(),
                null);
    }

    @Override
    @Reading
    public Optional<PlanPoll> plan(UUID pollId) {
        return polls.find(pollId)
                .filter(p -> p.state() == PollState.OPEN && authority.standing().mayRunMeetingsOf(p.bodyId()))
                .map(this::plan);
    }

    private PlanPoll plan(DatePoll poll) {
        return new PlanPoll(
                poll.id(),
                poll.version(),
                poll.bodyId(),
                poll.title(),
                poll.topics().orElse(null),
                (int) poll.length().toMinutes(),
                poll.venue().place().orElse(null),
                poll.venue().videoLink().orElse(null),
                poll.answerBy(),
                poll.hidden(),
                poll.slots().stream().map(s -> LocalTimes.local(s.startsAt())).toList(),
                participants.of(poll.id()).stream()
                        .map(PollParticipant::personId)
                        .collect(Collectors.toSet()));
    }

    @Override
    @Reading
    public List<PollDay> week(UUID bodyId, LocalDate monday) {
        authority.requireRunning(bodyId);
        return week.of(bodyId, monday);
    }

    @Override
    public UUID open(PlanPoll plan) {
        UUID me = authority.requirePerson();
        DatePoll poll = new DatePoll(plan.bodyId(), me, clock.instant());
        authority.requireRunning(plan.bodyId());
        apply(plan, poll);
        polls.add(poll);
        people.ask(poll, plan.people());
        audit.record("poll.opened", poll.id());
        return poll.id();
    }

    @Override
    public void change(PlanPoll plan) {
        DatePoll poll = polls.find(plan.id()).orElseThrow(() -> new NotAllowed("know of poll " + plan.id()));
        authority.requireRunning(poll.bodyId());
        polls.find(plan.id(), plan.version());
        LocalDate before = poll.answerBy();
        List<Instant> starts = starts(plan);
        participants.forget(poll.slots().stream()
                .filter(s -> !starts.contains(s.startsAt()))
                .map(PollSlot::id)
                .toList());
        boolean more = apply(plan, poll);
        people.askAgain(poll, plan.people(), more || !before.equals(poll.answerBy()));
        audit.record("poll.changed", poll.id());
    }

    /** Says everything that is wrong at once; gives whether slots were added. */
    private boolean apply(PlanPoll plan, DatePoll poll) {
        boolean[] more = new boolean[1];
        Instant now = clock.instant();
        Checks.all(
                () -> poll.last(plan.minutes()),
                () -> poll.describe(plan.title(), plan.topics()),
                () -> poll.place(Venue.of(plan.place(), plan.videoLink())),
                () -> poll.hideAnswers(plan.hidden()),
                () -> more[0] = poll.offer(starts(plan), now),
                () -> poll.askUntil(plan.answerBy(), now),
                () -> requirePeople(plan.people()));
        return more[0];
    }

    private List<Instant> starts(PlanPoll plan) {
        return plan.slots().stream()
                .map(local -> LocalTimes.instant("slots", local, clock))
                .toList();
    }

    private static void requirePeople(Set<UUID> asked) {
        if (asked != null && asked.isEmpty()) {
            throw DomainException.at("people", "poll.nobody-asked");
        }
    }
}
