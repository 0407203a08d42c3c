package be.leuven.som.domain.meeting;

/** Where a meeting stands, from first idea to end. */
public enum MeetingState {
    DRAFT,
    CONVENED,
    CLOSED,
    CANCELLED
}
