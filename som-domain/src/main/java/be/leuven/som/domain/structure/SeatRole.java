package be.leuven.som.domain.structure;

/** What the holder of a seat does in the body. */
public enum SeatRole {
    CHAIR,
    SECRETARY,
    COORDINATOR,
    FACILITATOR,
    LEAD,
    MEMBER,
    OBSERVER
}
