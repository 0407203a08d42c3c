package be.leuven.som.api.me;

import be.leuven.som.api.NotAllowed;
import java.time.Instant;
import java.util.Optional;

/** The owner's meetings in the owner's own calendar program, at an address that only the owner knows. */
public interface CalendarFeeds {
    /**
     * Since when the caller has an address; nothing without one. The address itself is shown once, when it is made.
     *
     * @throws NotAllowed for one who only runs the system
     */
    Optional<Instant> since();

    /**
     * Makes an address; the one before works no more.
     *
     * @return the whole address, with {@code https:} or {@code http:}
     */
    String make();

    /** Makes the address useless; without one, nothing happens. */
    void revoke();

    /** The calendar behind the secret of an address; nothing when it works no more. For everybody who knows it. */
    Optional<Feed> feed(String secret);

    /**
     * A calendar to subscribe to (RFC 5545, METHOD:PUBLISH).
     *
     * @param version changes when the calendar does, and only then
     */
    record Feed(String version, String text) {}
}
