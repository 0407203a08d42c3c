package be.leuven.som.domain.agreement;

import java.time.LocalDate;

/**
 * Once that a working agreement was kept, or was not.
 *
 * @param day when it came to that
 */
public record Observation(LocalDate day, boolean kept) {}
