package be.leuven.som.domain.meeting;

/** What became of an objection. */
public enum ObjectionState {
    OPEN,
    WITHDRAWN,
    /** The proposal was amended to meet it. */
    INTEGRATED,
    /** The round ended without it being met: the seat is asked again, or nothing was decided. */
    LAPSED
}
