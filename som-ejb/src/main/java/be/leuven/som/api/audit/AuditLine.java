package be.leuven.som.api.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Who did what, when.
 *
 * @param actor the name of the account's owner, "system", or the name of a caller of the city's IT
 * @param action a key such as {@code meeting.convened}
 * @param objectId what it was done to, or null
 */
public record AuditLine(long number, Instant at, String actor, String action, UUID objectId) implements Serializable {}
