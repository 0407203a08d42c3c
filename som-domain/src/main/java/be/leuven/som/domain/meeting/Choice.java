package be.leuven.som.domain.meeting;

/** What a seat says in an open round. */
public enum Choice {
    CONSENT,
    OBJECTION,
    FOR,
    AGAINST,
    ABSTAIN
}
