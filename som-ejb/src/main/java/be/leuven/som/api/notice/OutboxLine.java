package be.leuven.som.api.notice;

import be.leuven.som.domain.notice.MessageState;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A mail on its way out. */
public record OutboxLine(
        UUID id, String recipient, String subject, String text, MessageState state, Instant writtenAt, int attempts)
        implements Serializable {}
