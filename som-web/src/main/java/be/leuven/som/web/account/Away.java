package be.leuven.som.web.account;

import be.leuven.som.api.account.ProviderSignIn.Departure;
import java.io.Serializable;

/**
 * Somebody who left for the provider, as the session remembers it.
 *
 * @param to where that one was going, or null
 */
record Away(Departure departure, String to) implements Serializable {
    /** The name under which the session keeps it. */
    static final String KEY = Away.class.getName();
}
