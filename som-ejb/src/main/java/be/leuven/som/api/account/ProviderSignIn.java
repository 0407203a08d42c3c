package be.leuven.som.api.account;

import be.leuven.som.api.Rejected;
import be.leuven.som.api.account.SignIn.Ticket;
import java.io.Serializable;
import java.util.Optional;

/** Signing in at the OpenID Connect provider that is configured: the city's or that of Flanders. For everybody. */
public interface ProviderSignIn {
    /** How people call the provider; nothing when none is configured. */
    Optional<String> provider();

    /** Where to send somebody, and what to remember until that one comes back. */
    Departure depart();

    /**
     * Takes what the provider sent along with somebody who comes back.
     *
     * @param code the authorization code
     * @param departure what was remembered
     * @return what follows, as after a right password
     * @throws Rejected when the provider does not vouch for it, or when nobody in SOM fits
     */
    Ticket arrive(String code, Departure departure);

    /**
     * A way to the provider.
     *
     * @param address where it begins
     * @param state comes back with whoever left, and shows that it is the same browser
     * @param nonce stands in the token that the provider gives, and shows that it is for this way
     * @param verifier proves that who asks for the token is who left (RFC 7636)
     */
    record Departure(String address, String state, String nonce, String verifier) implements Serializable {
        /** Secrets stay out of logs. */
        @Override
        public String toString() {
            return "Departure";
        }
    }
}
