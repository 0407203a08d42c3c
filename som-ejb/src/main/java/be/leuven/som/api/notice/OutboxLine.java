package be.leuven.som.api.notice;

import be.leuven.som.domain.notice.MessageState;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail on its way out, in a list.
 *
 * @param attempts how often it was tried since it was written or taken up again
 * @param nextAttemptAt when it is tried next, while it waits
 * @param lastError what went wrong last; null when nothing did
 */
public record OutboxLine(
        UUID id,
        String recipient,
        String subject,
        MessageState state,
        Instant writtenAt,
        int attempts,
        Instant nextAttemptAt,
        String lastError)
        implements Serializable {}
