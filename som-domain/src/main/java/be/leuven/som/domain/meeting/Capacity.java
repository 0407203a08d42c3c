package be.leuven.som.domain.meeting;

/** In what capacity someone is invited. */
public enum Capacity {
    HOLDER,
    SUBSTITUTE,
    GUEST
}
