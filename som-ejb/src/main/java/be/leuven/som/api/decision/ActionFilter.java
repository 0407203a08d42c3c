package be.leuven.som.api.decision;

import java.io.Serializable;
import java.util.UUID;

/**
 * Which actions are shown.
 *
 * @param stand where they stand; null for all
 * @param bodyId followed up by this body only, or null
 * @param mine only those that the caller owns
 * @param search words in the description, or null
 */
public record ActionFilter(Stand stand, UUID bodyId, boolean mine, String search) implements Serializable {
    /** Where an action stands today; OPEN without those that are overdue. */
    public enum Stand {
        OPEN,
        OVERDUE,
        DONE,
        DROPPED
    }

    public ActionFilter at(Stand other) {
        return new ActionFilter(other, bodyId, mine, search);
    }
}
