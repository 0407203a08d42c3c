package be.leuven.som.api.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How the network is organised, for everybody; names of persons only for who signed in, or when they agreed. */
public interface StructureView {
    /** The bodies that exist on that day. */
    List<BodySummary> bodies(LocalDate day);

    Optional<BodyDetails> body(UUID id, LocalDate day);

    /** Which partner has which seats on that day; for visitors too, as it names no person. */
    SeatPlaces places(LocalDate day);
}
