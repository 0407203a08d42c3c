package be.leuven.som.api.decision;

import be.leuven.som.api.Localized;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision in a list.
 *
 * @param text as the caller may read it: visitors and other bodies read the text without names
 * @param inForceUntil the last day, or null while nothing ends it
 * @param reviewOn null when there is none, or for who only reads the public part
 * @param published whether visitors see it
 */
public record DecisionLine(
        UUID id,
        String number,
        String text,
        UUID bodyId,
        Localized bodyName,
        Instant takenAt,
        LocalDate inForceFrom,
        LocalDate inForceUntil,
        LocalDate reviewOn,
        boolean published)
        implements Serializable {
    /** In force on that day, not yet, or no longer. */
    public String forceOn(LocalDate day) {
        if (day.isBefore(inForceFrom)) {
            return "COMING";
        }
        return inForceUntil == null || !day.isAfter(inForceUntil) ? "IN_FORCE" : "ENDED";
    }

    public boolean toReviewOn(LocalDate day) {
        return reviewOn != null && !reviewOn.isAfter(day) && "IN_FORCE".equals(forceOn(day));
    }
}
