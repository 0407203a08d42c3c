package be.leuven.som.web.account;

import be.leuven.som.api.account.SignIn.Ticket;
import java.io.Serializable;

/**
 * Somebody who gave the password and owes the second step, as the session remembers it; not signed in.
 *
 * @param to where that one was going, or null
 */
record Waiting(Ticket ticket, String to) implements Serializable {
    /** The name under which the session keeps it. */
    static final String KEY = Waiting.class.getName();
}
