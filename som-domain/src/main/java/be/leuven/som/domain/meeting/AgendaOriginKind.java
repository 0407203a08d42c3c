package be.leuven.som.domain.meeting;

/** From what kind of thing an agenda item can come. */
public enum AgendaOriginKind {
    /** The minutes of an earlier meeting, to approve. */
    MINUTES,
    /** An action that is open or overdue. */
    ACTION,
    /** An item that an earlier meeting put off. */
    DEFERRED,
    /** A decision that is due for review. */
    DECISION,
    /** A mandate that is about to end. */
    MANDATE,
    /** What a member proposed. */
    PROPOSAL
}
