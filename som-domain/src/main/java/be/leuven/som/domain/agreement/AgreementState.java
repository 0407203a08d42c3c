package be.leuven.som.domain.agreement;

/** Where a working agreement stands. */
public enum AgreementState {
    PROPOSED,
    IN_FORCE,
    /** Still in force as it is, while its next revision is written. */
    UNDER_REVIEW,
    RETIRED
}
