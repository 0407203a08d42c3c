package be.leuven.som.domain.meeting;

/** Where a date poll stands: people answer, a slot was chosen, or it was called off. */
public enum PollState {
    OPEN,
    CLOSED,
    CANCELLED
}
