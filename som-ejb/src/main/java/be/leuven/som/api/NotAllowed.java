package be.leuven.som.api;

import jakarta.ejb.ApplicationException;

/** The caller may not do this, or may not know that the object exists; nothing was changed. */
@ApplicationException(rollback = true)
public class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAllowed(String what) {
        super(what);
    }
}
