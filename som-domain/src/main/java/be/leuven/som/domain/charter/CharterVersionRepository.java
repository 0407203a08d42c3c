package be.leuven.som.domain.charter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where versions of the charter are kept; there is no way to remove one. */
public interface CharterVersionRepository {
    void add(CharterVersion version);

    Optional<CharterVersion> find(UUID id);

    /**
     * The version as it is, to change something that hangs on it: when the version itself changes at the same moment, for
     * instance because it is adopted, one of both fails.
     */
    Optional<CharterVersion> findToWriteIn(UUID id);

    /** @throws be.leuven.som.domain.shared.StaleVersionException when it has changed since the user saw that version */
    Optional<CharterVersion> find(UUID id, long seen);

    /** The same, held until the transaction ends, so that of two nodes only one does what is done once. */
    Optional<CharterVersion> hold(UUID id);

    /** Every version, the oldest first: what came into force or was adopted by its day, then what is under way. */
    List<CharterVersion> all();
}
