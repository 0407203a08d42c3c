package be.leuven.som.api.decision;

import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.decision.OriginKind;
import be.leuven.som.domain.decision.RelationKind;
import be.leuven.som.domain.meeting.Quorum;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One decision, as far as the caller may see it.
 *
 * @param line what the list tells
 * @param publicText what visitors read or would read
 * @param votes null when there were none
 * @param origin null when it is not known
 * @param meeting null for who only reads the public part, or when there was none
 * @param agendaItem the title of the item, or null
 * @param history this decision and all that it is related to, the oldest first
 * @param relations between those
 * @param actions what was agreed to carry it out; empty for who only reads the public part
 * @param inside whether the caller sees more than the public does
 * @param mayRun whether the caller may publish and review it
 */
public record DecisionDetails(
        DecisionLine line,
        long version,
        String publicText,
        DecisionMethod method,
        Quorum quorum,
        boolean secondConvocation,
        VoteCount votes,
        OriginKind origin,
        MeetingReference meeting,
        String agendaItem,
        Instant publishedAt,
        List<DecisionLine> history,
        List<Related> relations,
        List<ActionLine> actions,
        boolean inside,
        boolean mayRun)
        implements Serializable {
    /** The later one does this to the earlier one. */
    public record Related(UUID later, RelationKind kind, UUID earlier) implements Serializable {}

    /** The meeting in which it was taken. */
    public record MeetingReference(UUID id, String title, Instant startsAt) implements Serializable {}
}
