package be.leuven.som.application.meeting;

import be.leuven.som.api.meeting.Member;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.api.meeting.PlanningAdvice;
import be.leuven.som.api.meeting.PlanningBody;
import be.leuven.som.application.Words;
import be.leuven.som.application.agreement.AgreedPolicies;
import be.leuven.som.application.agreement.Policies;
import be.leuven.som.domain.meeting.FlemishCalendar;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.NoticePolicy;
import be.leuven.som.domain.meeting.Venue;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyRepository;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import be.leuven.som.domain.structure.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Knows what a plan means before it is decided, and how the last meeting of a body went. */
@ApplicationScoped
public class PlanningAdviser {
    private BodyRepository bodies;
    private SeatRepository seats;
    private PersonRepository people;
    private MeetingRepository meetings;
    private AgreedPolicies policies;
    private Clock clock;

    protected PlanningAdviser() {
        // for the proxy
    }

    @Inject
    public PlanningAdviser(
            BodyRepository bodies,
            SeatRepository seats,
            PersonRepository people,
            MeetingRepository meetings,
            AgreedPolicies policies,
            Clock clock) {
        this.bodies = bodies;
        this.seats = seats;
        this.people = people;
        this.meetings = meetings;
        this.policies = policies;
        this.clock = clock;
    }

    List<PlanningBody> bodies(Standing standing) {
        LocalDate today = Zone.dayOf(clock.instant());
        List<Body> run = bodies.existingOn(today).stream()
                .filter(b -> standing.mayRunMeetingsOf(b.id()))
                .toList();
        Map<UUID, List<Seat>> byBody = seats.ofBodies(run.stream().map(Body::id).toList(), today).stream()
                .collect(Collectors.groupingBy(Seat::bodyId));
        Map<UUID, Person> known =
                people(byBody.values().stream().flatMap(List::stream).toList(), today);
        return run.stream()
                .map(b -> new PlanningBody(
                        b.id(),
                        b.code(),
                        Words.of(b.name()),
                        members(byBody.getOrDefault(b.id(), List.of()), known, today)))
                .toList();
    }

    private Map<UUID, Person> people(Collection<Seat> held, LocalDate day) {
        return people.findAll(held.stream()
                .flatMap(s -> s.holderOn(day).stream())
                .map(m -> m.personId())
                .collect(Collectors.toSet()));
    }

    private static List<Member> members(List<Seat> held, Map<UUID, Person> known, LocalDate day) {
        return held.stream()
                .flatMap(s -> s
                        .holderOn(day)
                        .map(m ->
                                new Member(m.personId(), known.get(m.personId()).name(), Words.of(s.title())))
                        .stream())
                .toList();
    }

    /** Named after the body and held where the last one was; no date and no agenda yet. */
    PlanMeeting likeTheLast(UUID bodyId) {
        String title = bodies.find(bodyId).map(b -> b.name().dutch()).orElse("");
        Venue venue =
                meetings.lastOf(bodyId, clock.instant()).map(Meeting::venue).orElseGet(() -> Venue.of(null, null));
        return new PlanMeeting(
                null,
                0,
                bodyId,
                title,
                null,
                venue.place().orElse(null),
                venue.videoLink().orElse(null),
                false,
                List.of());
    }

    /** @param startsAt null when no date is chosen yet: then the mandates of today count */
    PlanningAdvice advise(UUID bodyId, Instant startsAt, int minutes, UUID meetingId) {
        LocalDate day = Zone.dayOf(startsAt == null ? clock.instant() : startsAt);
        List<Seat> existing = seats.ofBodies(List.of(bodyId), day);
        Map<UUID, Person> known = people(existing, day);
        int voting = (int) existing.stream()
                .filter(s -> s.voting() && s.holderOn(day).isPresent())
                .count();
        int vacant =
                (int) existing.stream().filter(s -> s.holderOn(day).isEmpty()).count();
        Policies agreed = policies.read();
        NoticePolicy policy = agreed.notice(bodyId);
        return new PlanningAdvice(
                startsAt == null ? null : FlemishCalendar.on(day).orElse(null),
                startsAt == null ? List.of() : clashes(startsAt, minutes, known, meetingId),
                startsAt == null
                        ? null
                        : policy.assess(clock.instant(), startsAt).given(),
                policy.days(),
                members(existing, known, day),
                voting,
                agreed.quorum(bodyId, day).needed(voting),
                vacant);
    }

    private List<PlanningAdvice.Clash> clashes(Instant start, int minutes, Map<UUID, Person> known, UUID except) {
        Instant end = start.plus(Duration.ofMinutes(Math.max(minutes, 1)));
        return meetings.clashes(start, end, known.keySet(), except).stream()
                .map(m -> clash(m, known))
                .toList();
    }

    private static PlanningAdvice.Clash clash(Meeting meeting, Map<UUID, Person> known) {
        Set<UUID> invited =
                meeting.invitations().stream().map(Invitation::personId).collect(Collectors.toSet());
        return new PlanningAdvice.Clash(
                meeting.id(),
                meeting.title(),
                meeting.startsAt().orElseThrow(),
                known.values().stream()
                        .filter(p -> invited.contains(p.id()))
                        .map(Person::name)
                        .sorted()
                        .toList());
    }
}
