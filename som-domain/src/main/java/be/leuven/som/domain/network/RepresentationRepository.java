package be.leuven.som.domain.network;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where representations are kept. */
public interface RepresentationRepository {
    void add(Representation representation);

    /** Takes away one that never began. */
    void remove(Representation representation);

    /** Those for the partner that hold on a day after that one. */
    List<Representation> ofPartnerAfter(UUID partnerId, LocalDate day);

    /** All that there ever were, of every partner. */
    List<Representation> all();

    /** Those that hold for the partner on that day. */
    List<Representation> ofPartner(UUID partnerId, LocalDate day);

    /** Those that hold for the person on that day. */
    List<Representation> ofPerson(UUID personId, LocalDate day);
}
