package be.leuven.som.domain.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where bodies are kept. */
public interface BodyRepository {
    void add(Body body);

    Optional<Body> find(UUID id);

    /** The bodies that exist on that day, councils before steering groups before working groups, then by name. */
    List<Body> existingOn(LocalDate day);

    /** Every body that ever was. */
    List<Body> all();
}
