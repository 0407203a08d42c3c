package be.leuven.som.api;

import jakarta.ejb.ApplicationException;

/** Somebody else changed it since the caller read it; nothing was changed. Read again, and decide with both at hand. */
@ApplicationException(rollback = true)
public class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Conflict(Throwable cause) {
        super("changed by somebody else", cause);
    }
}
