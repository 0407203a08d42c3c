package be.leuven.som.domain.meeting;

/** Where a meeting stands, from first idea to end. */
public enum MeetingState {
    DRAFT,
    CONVENED,
    IN_SESSION,
    CLOSED,
    CANCELLED
}
