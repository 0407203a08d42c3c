package be.leuven.som.application.example;

import be.leuven.som.application.example.ExampleTable.Entry;
import be.leuven.som.application.example.ExampleTable.Line;
import be.leuven.som.domain.meeting.Invitee;
import be.leuven.som.domain.shared.LocalizedText;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.MandateKind;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import be.leuven.som.domain.structure.SeatRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The seats of the bodies and who held them when. */
final class ExampleSeats {
    private final Map<String, List<Seat>> seats = new HashMap<>();

    private final SeatRepository kept;
    private final ExamplePeople people;
    private final ExamplePartners partners;
    private final ExampleDays days;

    ExampleSeats(SeatRepository kept, ExamplePeople people, ExamplePartners partners, ExampleDays days) {
        this.kept = kept;
        this.people = people;
        this.partners = partners;
        this.days = days;
    }

    void furnish(Body body, String table) {
        List<Seat> furnished = new ArrayList<>();
        for (Entry entry : ExampleTable.read(table)) {
            Seat seat = seat(body, furnished.size() + 1, entry);
            entry.lines().forEach(line -> fill(seat, line));
            furnished.add(seat);
            kept.add(seat);
        }
        seats.put(body.code(), furnished);
    }

    private Seat seat(Body body, int position, Entry entry) {
        return new Seat(
                body,
                position,
                SeatRole.valueOf(entry.at(0)),
                LocalizedText.of(entry.at(3), entry.at(4)),
                entry.maybe(2).map(partners::id).orElse(null),
                entry.maybe(1).isPresent());
    }

    private void fill(Seat seat, Line line) {
        seat.fill(people.called(line.at(1)).id(), MandateKind.valueOf(line.at(0)), days.period(line.at(2)));
    }

    /** Those to invite to a meeting of that body on that day: the holders of its seats. */
    List<Invitee> invitees(String body, LocalDate day) {
        return seats.get(body).stream()
                .flatMap(seat ->
                        seat.holderOn(day).stream().map(m -> Invitee.holder(m.personId(), seat.id(), seat.voting())))
                .toList();
    }

    List<Seat> of(Body body) {
        return List.copyOf(seats.get(body.code()));
    }

    Map<UUID, Seat> byId(Body body) {
        return of(body).stream().collect(Collectors.toMap(Seat::id, Function.identity()));
    }

    Seat with(UUID id) {
        return seats.values().stream()
                .flatMap(List::stream)
                .filter(seat -> seat.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Who stands in on that seat on that day, when somebody does. */
    static Optional<Invitee> substitute(Seat seat, LocalDate day) {
        return seat.substituteOn(day).map(m -> Invitee.substitute(m.personId(), seat.id(), seat.voting()));
    }
}
