package be.leuven.som.domain.network;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where partners are kept. */
public interface PartnerRepository {
    void add(Partner partner);

    Optional<Partner> find(UUID id);

    /** @throws be.leuven.som.domain.shared.StaleVersionException when it has changed since the user saw that version */
    Optional<Partner> find(UUID id, long seen);

    /** All partners by name, those that ended included. */
    List<Partner> all();
}
