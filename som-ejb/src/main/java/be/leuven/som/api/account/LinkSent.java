package be.leuven.som.api.account;

import java.io.Serializable;
import java.util.UUID;

/**
 * A personal link was made.
 *
 * @param link the address to hand over by another way, only when no mail server is configured; otherwise null
 */
public record LinkSent(UUID accountId, String email, String link) implements Serializable {}
