package be.leuven.som.api.decision;

import java.io.Serializable;
import java.util.UUID;

/**
 * A decision that was taken.
 *
 * @param number as people write it: RG-2015-007
 */
public record DecisionTaken(UUID id, String number, long version) implements Serializable {}
