package be.leuven.som.api.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somewhere that an account is signed in.
 *
 * @param browser the name of the program, or empty
 * @param system the name of the system that it runs on, or empty
 * @param seenAt up to five minutes late
 * @param current whether it is the one that asks
 */
public record SessionSummary(UUID id, Instant beganAt, Instant seenAt, String browser, String system, boolean current)
        implements Serializable {}
