package be.leuven.som.domain.meeting;

/** What a seat answers in a round of consent over a period. */
public enum Stance {
    CONSENT,
    /** Consents, with words on what it worries about. */
    CONCERN,
    /** A paramount objection (overwegend bezwaar), with its reason. */
    OBJECTION
}
