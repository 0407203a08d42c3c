package be.leuven.som.domain.network;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where representations are kept. */
public interface RepresentationRepository {
    void add(Representation representation);

    /** Those that hold for the partner on that day. */
    List<Representation> ofPartner(UUID partnerId, LocalDate day);

    /** Those that hold for the person on that day. */
    List<Representation> ofPerson(UUID personId, LocalDate day);
}
