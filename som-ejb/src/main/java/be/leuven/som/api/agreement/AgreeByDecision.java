package be.leuven.som.api.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision brings what is written into force.
 *
 * @param version that the user saw
 * @param from null for the day of the decision
 * @param reviewOn when it is looked at again
 */
public record AgreeByDecision(UUID id, long version, UUID decisionId, LocalDate from, LocalDate reviewOn)
        implements Serializable {}
