package be.leuven.som.domain.structure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What somebody is in the network on a day, and what that allows: authority comes from mandates, nothing else.
 *
 * @param holdings the seats held, and those stood in for
 */
public record Standing(List<Holding> holdings) {
    /** Somebody without any mandate. */
    public static final Standing NONE = new Standing(List.of());

    /** One seat held or stood in for. */
    public record Holding(UUID bodyId, SeatRole role, MandateKind kind) {}

    /** The standing of a person, from the seats on which that person has a mandate on that day. */
    public static Standing of(UUID personId, Collection<Seat> seats, LocalDate day) {
        return new Standing(seats.stream()
                .filter(seat -> seat.period().contains(day))
                .flatMap(seat -> seat.mandates().stream()
                        .filter(m -> m.personId().equals(personId) && m.period().contains(day))
                        .map(m -> new Holding(seat.bodyId(), seat.role(), m.kind())))
                .toList());
    }

    /** The coordinator works for all bodies. */
    public boolean coordinator() {
        return holdings.stream().anyMatch(h -> h.kind() == MandateKind.HOLDER && h.role() == SeatRole.COORDINATOR);
    }

    /** Whether the person is chair or secretary of that body, or coordinator: may convene, run and record its meetings. */
    public boolean mayRunMeetingsOf(UUID bodyId) {
        return coordinator()
                || holdings.stream().anyMatch(h -> runs(h) && h.bodyId().equals(bodyId));
    }

    /** The bodies whose meetings the person may run as chair or secretary; a coordinator may run all others too. */
    public Set<UUID> runs() {
        return holdings.stream().filter(Standing::runs).map(Holding::bodyId).collect(Collectors.toSet());
    }

    /** Whether the person sees the inside of that body: its agendas, notes and people. */
    public boolean seesInsideOf(UUID bodyId) {
        return coordinator() || bodies().contains(bodyId);
    }

    /** The bodies in which the person has a seat, or stands in on one. */
    public Set<UUID> bodies() {
        return holdings.stream().map(Holding::bodyId).collect(Collectors.toSet());
    }

    private static boolean runs(Holding holding) {
        return holding.kind() == MandateKind.HOLDER
                && (holding.role() == SeatRole.CHAIR || holding.role() == SeatRole.SECRETARY);
    }
}
