package be.leuven.som.domain.meeting;

/** How a round ended. */
public enum RoundOutcome {
    ADOPTED,
    REJECTED,
    /** The proposal was amended and asked again in a round that follows. */
    AMENDED,
    /** Too few seats answered over its period. */
    NO_QUORUM,
    /** Called off without a result. */
    CALLED_OFF
}
