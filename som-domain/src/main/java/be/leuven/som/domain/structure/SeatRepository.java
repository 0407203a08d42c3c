package be.leuven.som.domain.structure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where seats and their mandates are kept. */
public interface SeatRepository {
    void add(Seat seat);

    Optional<Seat> find(UUID id);

    /** The seats of these bodies that exist on that day, with their mandates, in their order. */
    List<Seat> ofBodies(Collection<UUID> bodyIds, LocalDate day);

    /** The seats of these bodies that exist on any day from the first until the last, with their mandates, in their order. */
    List<Seat> ofBodies(Collection<UUID> bodyIds, LocalDate first, LocalDate last);

    /** The seats that the person holds or stands in on that day, with their mandates. */
    List<Seat> heldBy(UUID personId, LocalDate day);

    /** The seats that the partner is entitled to fill and that exist on that day, with their mandates, in their order. */
    List<Seat> ofPartner(UUID partnerId, LocalDate day);

    /** The seats that the partner is entitled to fill and that exist after that day, with their mandates. */
    List<Seat> ofPartnerAfter(UUID partnerId, LocalDate day);
}
