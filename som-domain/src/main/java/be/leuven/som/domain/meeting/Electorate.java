package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.structure.Mandate;
import be.leuven.som.domain.structure.Seat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The seats that a round over a period asks, on a day: the voting seats of a body that have a holder. Its substitute may
 * stand in, as long as the holder has not answered.
 *
 * <p>Source: domain rules "Quorum" and "Vote".
 *
 * @param places in the order of the seats
 * @param policy what is agreed for the quorum of the body on that day
 */
public record Electorate(List<Place> places, QuorumPolicy policy) {
    /**
     * A seat that is asked.
     *
     * @param substitute null when nobody stands in
     */
    public record Place(UUID seatId, UUID holder, UUID substitute) {
        boolean speaks(UUID personId) {
            return holder.equals(personId) || personId.equals(substitute);
        }
    }

    /** @param seats all of the body */
    public static Electorate of(Collection<Seat> seats, LocalDate day, QuorumPolicy policy) {
        return new Electorate(
                seats.stream()
                        .filter(Seat::voting)
                        .flatMap(seat -> seat.holderOn(day).map(held -> place(seat, held, day)).stream())
                        .toList(),
                policy);
    }

    private static Place place(Seat seat, Mandate held, LocalDate day) {
        return new Place(
                seat.id(),
                held.personId(),
                seat.substituteOn(day).map(Mandate::personId).orElse(null));
    }

    /** The seats for which that person may answer. */
    public List<Place> of(UUID personId) {
        return places.stream().filter(p -> p.speaks(personId)).toList();
    }

    /** The seats that have not answered. */
    public List<Place> silent(Round round) {
        return places.stream().filter(p -> !round.hasSpoken(p.seatId())).toList();
    }

    /** Where the answers stand against the quorum. */
    public Quorum answered(Round round) {
        int silent = silent(round).size();
        int filled = places.size();
        return new Quorum(filled, policy.needed(filled), filled - silent, silent);
    }

    /**
     * Who answers for that seat; nothing when that person does not speak for it.
     *
     * @throws DomainException when the holder has answered and the substitute would
     */
    public Optional<Voter> voter(Round round, UUID seatId, UUID personId) {
        Optional<Place> place =
                of(personId).stream().filter(p -> p.seatId().equals(seatId)).findFirst();
        place.filter(p -> !p.holder().equals(personId))
                .flatMap(p -> round.voiceOf(seatId).filter(v -> v.personId().equals(p.holder())))
                .ifPresent(v -> {
                    throw DomainException.because("round.holder-has-spoken");
                });
        return place.map(p -> new Voter(seatId, personId));
    }
}
