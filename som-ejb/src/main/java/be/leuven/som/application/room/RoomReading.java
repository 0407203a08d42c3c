package be.leuven.som.application.room;

import be.leuven.som.application.agreement.AgreedPolicies;
import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.decision.ActionItemRepository;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionRepository;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.ItemNote;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.RoundRepository;
import be.leuven.som.domain.meeting.Session;
import be.leuven.som.domain.meeting.SessionRepository;
import be.leuven.som.domain.meeting.Stay;
import be.leuven.som.domain.meeting.Voice;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Mandate;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what pictures of a room are drawn from, in a number of statements that does not grow with it. */
@ApplicationScoped
public class RoomReading {
    private SessionRepository sessions;
    private RoundRepository rounds;
    private DecisionRepository decisions;
    private ActionItemRepository actions;
    private SeatRepository seats;
    private PersonRepository people;
    private AgreedPolicies policies;
    private Clock clock;

    protected RoomReading() {
        // for the proxy
    }

    @Inject
    public RoomReading(
            SessionRepository sessions,
            RoundRepository rounds,
            DecisionRepository decisions,
            ActionItemRepository actions,
            SeatRepository seats,
            PersonRepository people,
            AgreedPolicies policies,
            Clock clock) {
        this.sessions = sessions;
        this.rounds = rounds;
        this.decisions = decisions;
        this.actions = actions;
        this.seats = seats;
        this.people = people;
        this.policies = policies;
        this.clock = clock;
    }

    /** With what was decided and agreed. */
    RoomFacts whole(Meeting meeting) {
        return of(meeting, decisions.ofMeeting(meeting.id()), actions.ofMeeting(meeting.id()));
    }

    /** Without what was decided and agreed, for those who only take part. */
    RoomFacts of(Meeting meeting) {
        return of(meeting, List.of(), List.of());
    }

    private RoomFacts of(Meeting meeting, List<Decision> decided, List<ActionItem> agreed) {
        Instant now = clock.instant();
        Session session = sessions.find(meeting.id()).orElse(null);
        LocalDate day = Zone.dayOf(session == null ? meeting.startsAt().orElse(now) : session.openedAt());
        List<Round> asked = session == null ? List.of() : rounds.ofMeeting(meeting.id());
        Map<UUID, Seat> known = seats.ofBodies(List.of(meeting.bodyId()), day).stream()
                .collect(Collectors.toMap(Seat::id, Function.identity()));
        Map<UUID, Person> named = people.findAll(Stream.concat(
                        named(meeting, session, asked, known.values().stream(), day),
                        agreed.stream().map(ActionItem::ownerId))
                .collect(Collectors.toSet()));
        return new RoomFacts(meeting, session, asked, decided, agreed, known, named, policies.quorum(meeting), now);
    }

    private static Stream<UUID> named(
            Meeting meeting, Session session, List<Round> asked, Stream<Seat> seats, LocalDate day) {
        Stream<UUID> invited = meeting.invitations().stream().map(Invitation::personId);
        Stream<UUID> substitutes =
                seats.flatMap(s -> s.substituteOn(day).stream()).map(Mandate::personId);
        Stream<UUID> voters = asked.stream().flatMap(r -> r.voices().stream()).map(Voice::personId);
        Stream<UUID> writers = session == null
                ? Stream.of()
                : session.notes().stream().map(ItemNote::writtenBy).flatMap(Optional::stream);
        Stream<UUID> correctors = session == null
                ? Stream.of()
                : session.allStays().stream().map(Stay::notedBy).flatMap(Optional::stream);
        return Stream.of(invited, substitutes, voters, writers, correctors).flatMap(Function.identity());
    }
}
