package be.leuven.som.api.decision;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.decision.ActionState;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An action item.
 *
 * @param overdue open and past its day, today
 * @param closingNote what came of it, or why it was dropped; null while open
 * @param askedUntil until when the owner asks to have time, or null
 * @param decisionNumber of the decision that it carries out, or null
 * @param meetingTitle where it was agreed, or null
 * @param mine whether the caller owns it
 * @param mayRun whether the caller may do everything with it
 */
public record ActionLine(
        UUID id,
        long version,
        String description,
        UUID bodyId,
        Localized bodyName,
        UUID ownerId,
        String owner,
        LocalDate dueOn,
        boolean overdue,
        ActionState state,
        Instant closedAt,
        String closingNote,
        LocalDate askedUntil,
        String askedBecause,
        UUID decisionId,
        String decisionNumber,
        UUID meetingId,
        String meetingTitle,
        boolean mine,
        boolean mayRun)
        implements Serializable {
    /** Whether the caller may say that it is done, drop it or take it up again. */
    public boolean mayMove() {
        return mine || mayRun;
    }
}
