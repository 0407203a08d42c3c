package be.leuven.som.domain.charter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the clauses of versions are kept. */
public interface ClauseRepository {
    void add(Clause clause);

    /** Every clause of a version, in no order: {@link CharterVersion#places} has that. */
    List<Clause> ofVersion(UUID charterVersionId);

    Optional<Clause> find(UUID charterVersionId, UUID key);

    void remove(Clause clause);
}
