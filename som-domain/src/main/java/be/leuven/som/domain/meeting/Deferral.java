package be.leuven.som.domain.meeting;

/** Why an agenda item was put off to a later meeting. */
public enum Deferral {
    NO_QUORUM,
    NO_TIME,
    NEEDS_MORE
}
