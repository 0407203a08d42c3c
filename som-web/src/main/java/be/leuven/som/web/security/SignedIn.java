package be.leuven.som.web.security;

import java.io.Serializable;
import java.time.Instant;

/** What a session remembers of who signed in: which account, and since when. */
record SignedIn(String accountId, Instant since) implements Serializable {
    /** The name under which the session keeps it. */
    static final String KEY = SignedIn.class.getName();
}
