package be.leuven.som.api.decision;

import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.decision.RelationKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A body decides something on an item of its meeting. The quorum is not in it: it follows from the facts of the meeting.
 *
 * @param votes the voices counted; null with consent
 * @param inForceFrom null for the day on which it is taken
 * @param reviewOn when the body looks at it again, or null
 * @param relations what it does to earlier decisions; empty for most
 */
public record TakeDecision(
        UUID meetingId,
        UUID agendaItemId,
        String text,
        DecisionMethod method,
        VoteCount votes,
        LocalDate inForceFrom,
        LocalDate reviewOn,
        List<Relation> relations)
        implements Serializable {
    /** What it does to an earlier decision. */
    public record Relation(RelationKind kind, UUID decisionId) implements Serializable {}

    /** By consent, from today, without more. */
    public static TakeDecision byConsent(UUID meetingId, UUID agendaItemId, String text) {
        return new TakeDecision(meetingId, agendaItemId, text, DecisionMethod.CONSENT, null, null, null, List.of());
    }
}
