package be.leuven.som.application.meeting;

import be.leuven.som.domain.meeting.Invitee;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is invited to a meeting: the body's holders on its date, in Europe/Brussels. */
@ApplicationScoped
public class Invitees {
    private SeatRepository seats;

    protected Invitees() {
        // for the proxy
    }

    @Inject
    public Invitees(SeatRepository seats) {
        this.seats = seats;
    }

    public List<Invitee> of(UUID bodyId, Instant startsAt) {
        LocalDate day = Zone.dayOf(startsAt);
        return seats.ofBodies(List.of(bodyId), day).stream()
                .flatMap(seat ->
                        seat.holderOn(day).map(m -> Invitee.holder(m.personId(), seat.id(), seat.voting())).stream())
                .toList();
    }

    /** Who stands in on that seat at that moment. */
    public Optional<Invitee> substitute(UUID seatId, Instant startsAt) {
        Optional<Seat> seat = seats.find(seatId);
        return seat.flatMap(s -> s.substituteOn(Zone.dayOf(startsAt)))
                .map(m -> Invitee.substitute(m.personId(), seatId, seat.get().voting()));
    }
}
