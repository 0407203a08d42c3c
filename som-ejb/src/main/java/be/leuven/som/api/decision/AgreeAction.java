package be.leuven.som.api.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody will do something by a day.
 *
 * @param bodyId the body that follows it up
 * @param meetingId where it was agreed, or null
 * @param agendaItemId the item, or null
 * @param decisionId the decision that it carries out, or null
 * @param ownerId the person who does it
 */
public record AgreeAction(
        UUID bodyId,
        UUID meetingId,
        UUID agendaItemId,
        UUID decisionId,
        String description,
        UUID ownerId,
        LocalDate dueOn)
        implements Serializable {}
