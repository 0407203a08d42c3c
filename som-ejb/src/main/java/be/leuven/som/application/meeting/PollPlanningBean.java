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
import be.leuven.som.domain.meeting.GuestList;
import be.leuven.som.domain.meeting.PollDraft;
import be.leuven.som.domain.meeting.PollDraftRepository;
import be.leuven.som.domain.meeting.PollParticipant;
import be.leuven.som.domain.meeting.PollParticipantRepository;
import be.leuven.som.domain.meeting.PollSlot;
import be.leuven.som.domain.meeting.PollState;
import be.leuven.som.domain.meeting.Venue;
import be.leuven.som.domain.network.PersonRepository;
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
import java.util.stream.Stream;

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
    private PollDraftRepository drafts;

    @Inject
    private PersonRepository persons;

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
                .map(poll -> plan(poll, participants.of(poll.id())));
    }

    private PlanPoll plan(DatePoll poll, List<PollParticipant> asked) {
        Set<UUID> named = asked.stream()
                .filter(PollParticipant::guest)
                .map(PollParticipant::personId)
                .collect(Collectors.toSet());
        return PollPlans.of(poll, asked, persons.findAll(named));
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
        GuestList guests = new GuestList();
        apply(plan, poll, guests);
        polls.add(poll);
        people.ask(poll, plan.people(), guests);
        forgetDraft(plan);
        audit.record("poll.opened", poll.id());
        return poll.id();
    }

    private void forgetDraft(PlanPoll plan) {
        if (plan.id() != null) {
            PollDraft draft =
                    drafts.find(plan.id()).orElseThrow(() -> new NotAllowed("know of poll draft " + plan.id()));
            authority.requireRunning(draft.bodyId());
            drafts.remove(drafts.find(plan.id(), plan.version()).orElseThrow());
        }
    }

    @Override
    public void change(PlanPoll plan) {
        DatePoll poll = polls.find(plan.id()).orElseThrow(() -> new NotAllowed("know of poll " + plan.id()));
        authority.requireRunning(poll.bodyId());
        participants.lockAll(poll.id());
        polls.find(plan.id(), plan.version());
        LocalDate before = poll.answerBy();
        List<Instant> starts = LocalTimes.slots(plan.slots(), clock);
        participants.forget(poll.slots().stream()
                .filter(s -> !starts.contains(s.startsAt()))
                .map(PollSlot::id)
                .toList());
        GuestList guests = new GuestList();
        boolean more = apply(plan, poll, guests);
        people.askAgain(poll, plan.people(), guests, more || !before.equals(poll.answerBy()));
        audit.record("poll.changed", poll.id());
    }

    /** Says everything that is wrong at once; gives whether slots were added. */
    private boolean apply(PlanPoll plan, DatePoll poll, GuestList guests) {
        boolean[] more = new boolean[1];
        Instant now = clock.instant();
        Stream<Runnable> steps = Stream.of(
                () -> poll.last(plan.minutes()),
                () -> poll.describe(plan.title(), plan.topics()),
                () -> poll.place(Venue.of(plan.place(), plan.videoLink())),
                () -> poll.hideAnswers(plan.hidden()),
                () -> more[0] = poll.offer(LocalTimes.slots(plan.slots(), clock), now),
                () -> poll.askUntil(plan.answerBy(), now),
                () -> requirePeople(plan));
        Checks.all(
                Stream.concat(steps, NamedGuests.steps(plan.guests(), guests)).toArray(Runnable[]::new));
        return more[0];
    }

    private static void requirePeople(PlanPoll plan) {
        if (plan.people() != null && plan.people().isEmpty() && plan.guests().isEmpty()) {
            throw DomainException.at("people", "poll.nobody-asked");
        }
    }
}
