package be.leuven.som.application.agreement;

import be.leuven.som.domain.decision.ActionState;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.network.RepresentationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The facts by which one sees whether agreements are kept, read straight from the database: one statement each. */
public interface AgreementFacts {
    /** Meetings that were convened and not called off. */
    List<Convened> convened();

    /** Meetings that were held. */
    List<Held> held();

    List<Taken> decisions();

    /** Paramount objections in rounds of consent. */
    List<Raised> objections();

    /** Holders of seats who were not at a meeting that was held. */
    List<Away> away();

    /** Actions that were not dropped. */
    List<Due> actions();

    /** Partners that were ever admitted, each with all who ever spoke for it; one row a representation, or one without. */
    List<Speaking> speaking();

    record Convened(UUID bodyId, Instant convenedAt, Instant startsAt) {}

    /** @param circulatedAt when its minutes went round; null when they did not */
    record Held(UUID bodyId, Instant startsAt, Instant circulatedAt) {}

    record Taken(UUID bodyId, Instant takenAt, DecisionMethod method) {}

    /** @param withProposal whether it said what would meet it */
    record Raised(UUID bodyId, Instant at, boolean withProposal) {}

    record Away(UUID bodyId, Instant startsAt, Presence presence) {}

    record Due(UUID bodyId, LocalDate dueOn, Instant closedAt, ActionState state) {}

    /**
     * @param left the last day of the partner, or null
     * @param kind null when nobody ever spoke for it
     */
    record Speaking(
            UUID partnerId,
            LocalDate joined,
            LocalDate left,
            RepresentationKind kind,
            LocalDate from,
            LocalDate until) {}
}
