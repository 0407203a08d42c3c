package be.leuven.som.api.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Who did what, when.
 *
 * @param actor the name of the account's owner or of the person, "system", or the name of a caller of the city's IT
 * @param action a key such as {@code meeting.convened}
 * @param objectId what it was done to, or null
 */
public record AuditLine(long number, Instant at, String actor, Way way, String action, UUID objectId)
        implements Serializable {
    /** How the one who acted was known. */
    public enum Way {
        /** Signed in, or the system itself. */
        DIRECTLY,

        /** By a personal link in a mail. */
        LINK,

        /** By what a calendar program sent. */
        MAIL
    }
}
