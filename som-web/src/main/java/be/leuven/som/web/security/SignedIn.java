package be.leuven.som.web.security;

import java.io.Serializable;
import java.util.UUID;

/** What the web container's session remembers: which session of an account it is; all else is asked each time. */
record SignedIn(UUID session) implements Serializable {
    /** The name under which the container's session keeps it. */
    static final String KEY = SignedIn.class.getName();
}
