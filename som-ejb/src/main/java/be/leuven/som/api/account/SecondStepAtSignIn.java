package be.leuven.som.api.account;

import be.leuven.som.api.Rejected;
import be.leuven.som.api.account.SignIn.Ticket;

/** The second step of signing in; for everybody, because the ticket of the first one is the proof. */
public interface SecondStepAtSignIn {
    /**
     * Takes a code of the app or a recovery code. Wrong ones slow down further attempts as wrong passwords do.
     *
     * @param address the network address that the attempt comes from
     * @return the ticket to enter with
     * @throws Rejected at "code", or when the ticket is of no use any more
     */
    Ticket code(String ticket, String code, String address);

    /** A secret to turn two-step verification on with, for an account that can't do without; kept by the caller. */
    SecondStepOffer offer(String ticket);

    /**
     * Turns two-step verification on.
     *
     * @param key as it was offered
     * @throws Rejected at "code" when the app gives another code; also when it is on already
     */
    TurnedOn turnOn(String ticket, String key, String code);

    /** The recovery codes, which are shown this once, and the ticket to enter with. */
    record TurnedOn(java.util.List<String> recoveryCodes, Ticket ticket) implements java.io.Serializable {
        /** Codes stay out of logs. */
        @Override
        public String toString() {
            return "TurnedOn";
        }
    }
}
