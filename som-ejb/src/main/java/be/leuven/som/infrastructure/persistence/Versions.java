package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.StaleVersionException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Loading an aggregate to change it as a whole, at the version that the user saw. */
final class Versions {
    private Versions() {}

    static <T extends Aggregate> Optional<T> find(EntityManager em, Class<T> type, UUID id, long seen) {
        T found = em.find(type, id);
        if (found != null) {
            if (found.version() != seen) {
                throw new StaleVersionException(id, seen, found.version());
            }
            em.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        return Optional.ofNullable(found);
    }
}
