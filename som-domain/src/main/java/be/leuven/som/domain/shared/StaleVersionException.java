package be.leuven.som.domain.shared;

import java.util.UUID;

/** Somebody else changed the object after this user read it. */
public class StaleVersionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleVersionException(UUID id, long seen, long current) {
        super("object " + id + " was read at version " + seen + " and is at version " + current);
    }
}
