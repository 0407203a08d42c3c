package be.leuven.som.api.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision ends an agreement.
 *
 * @param version that the user saw
 * @param lastDay null for the day of the decision
 */
public record RetireByDecision(UUID id, long version, UUID decisionId, LocalDate lastDay, String because)
        implements Serializable {}
