package be.leuven.som.application.minutes;

import be.leuven.som.api.minutes.MinutesDocument.Attendee;
import be.leuven.som.application.Words;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who was at a meeting, on which seat and for which organisation, as it was on that day. */
@ApplicationScoped
public class AttendanceFacts {
    private SeatRepository seats;
    private PersonRepository people;
    private MinutesQueries queries;

    protected AttendanceFacts() {
        // for the proxy
    }

    @Inject
    public AttendanceFacts(SeatRepository seats, PersonRepository people, MinutesQueries queries) {
        this.seats = seats;
        this.people = people;
        this.queries = queries;
    }

    List<Attendee> of(Meeting meeting, RoomFacts.Facts facts) {
        LocalDate day = Zone.dayOf(meeting.startsAt().orElseThrow());
        Map<UUID, Seat> bySeat = seats.ofBodies(List.of(meeting.bodyId()), day).stream()
                .collect(Collectors.toMap(Seat::id, Function.identity()));
        Map<UUID, Person> byPerson = people.findAll(
                meeting.invitations().stream().map(Invitation::personId).collect(Collectors.toSet()));
        return of(meeting, facts, bySeat, byPerson, queries.partnerNames(day));
    }

    /**
     * The same, from what is known already.
     *
     * @param seats those of the body, by id
     * @param people those who were invited, by id
     * @param partners the names that partners had on that day, by id
     */
    public static List<Attendee> of(
            Meeting meeting,
            RoomFacts.Facts facts,
            Map<UUID, Seat> seats,
            Map<UUID, Person> people,
            Map<UUID, String> partners) {
        return meeting.invitations().stream()
                .sorted(Comparator.comparing((Invitation i) ->
                                seat(i, seats).map(Seat::position).orElse(Integer.MAX_VALUE))
                        .thenComparing(Invitation::capacity)
                        .thenComparing(i -> people.get(i.personId()).name()))
                .map(i -> new Attendee(
                        i.personId(),
                        people.get(i.personId()).name(),
                        seat(i, seats).map(s -> Words.of(s.title())).orElse(null),
                        seat(i, seats)
                                .flatMap(Seat::partnerId)
                                .map(partners::get)
                                .orElse(null),
                        i.capacity(),
                        i.voting(),
                        i.presence().orElse(Presence.ABSENT),
                        facts.stays().getOrDefault(i.id(), List.of())))
                .toList();
    }

    private static Optional<Seat> seat(Invitation invitation, Map<UUID, Seat> bySeat) {
        return invitation.seatId().map(bySeat::get);
    }
}
