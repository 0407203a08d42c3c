package be.leuven.som.domain.meeting;

/** Where minutes stand, from first draft to the version for the public. */
public enum MinutesState {
    DRAFT,
    CIRCULATED,
    APPROVED,
    PUBLISHED
}
