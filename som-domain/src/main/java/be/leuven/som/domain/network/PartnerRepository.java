package be.leuven.som.domain.network;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where partners are kept. */
public interface PartnerRepository {
    void add(Partner partner);

    Optional<Partner> find(UUID id);

    /** All partners by name, those that ended included. */
    List<Partner> all();
}
