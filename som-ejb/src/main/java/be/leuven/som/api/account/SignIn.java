package be.leuven.som.api.account;

import be.leuven.som.api.Rejected;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Signing in with name and password, and entering once all steps are taken; for the identity store and the sign-in page. */
public interface SignIn {
    /**
     * Checks name and password. An unknown name costs the same time and gives the same answer as a wrong password.
     *
     * @param address the network address that the attempt comes from
     * @return what follows; nothing when it does not fit, or when there were too many wrong attempts lately
     */
    Optional<Ticket> signIn(String name, String password, String address);

    /** Whether attempts with this name, or from this address, must wait because too many failed lately. */
    boolean mustWait(String name, String address);

    /**
     * Uses a ticket that shows that all steps were taken, and begins a session.
     *
     * @param userAgent what the browser calls itself, or null
     * @throws Rejected when it is none, or not any more
     */
    SignedIn enter(String ticket, String userAgent);

    /** What is left to do. */
    enum NextStep {
        /** Nothing: the ticket lets its holder {@link SignIn#enter enter}. */
        ENTER,

        /** Give a code. */
        CODE,

        /** Turn two-step verification on, which the network asks of this account. */
        TURN_ON
    }

    /**
     * Leads from one step of signing in to the next, once and for ten minutes. It never goes to the browser.
     *
     * @param secret proves that the steps before were taken
     */
    record Ticket(String secret, NextStep next) implements Serializable {
        /** Secrets stay out of logs. */
        @Override
        public String toString() {
            return "Ticket to " + next;
        }
    }

    /** Who signed in: the id of the account, its groups, and the session that began. */
    record SignedIn(String accountId, Set<String> groups, UUID session) implements Serializable {}
}
