package be.leuven.som.application.notice;

import java.util.UUID;

/** A mail waits in the outbox; observed after the transaction succeeds. */
public record MailWritten(UUID messageId) {}
