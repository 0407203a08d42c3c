package be.leuven.som.api.decision;

import java.io.Serializable;
import java.util.UUID;

/**
 * Which decisions a list shows, the last taken on top.
 *
 * @param bodyId of this body only, or null
 * @param workingYear the calendar year in which the working year began, or null
 * @param force in force, ended or due for review, today; null for all
 * @param search words in number or text, or null
 */
public record DecisionFilter(UUID bodyId, Integer workingYear, Force force, String search) implements Serializable {
    public static final DecisionFilter ALL = new DecisionFilter(null, null, null, null);

    /** Where a decision stands today. */
    public enum Force {
        IN_FORCE,
        ENDED,
        TO_REVIEW
    }
}
