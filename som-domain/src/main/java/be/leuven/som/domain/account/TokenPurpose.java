package be.leuven.som.domain.account;

/** What a personal link, or a ticket between two steps of signing in, is for. */
public enum TokenPurpose {
    FIRST_ADMINISTRATOR,
    SET_PASSWORD,

    /** The password was right; a second step is owed. */
    SECOND_STEP,

    /** All steps were taken; a session may begin. */
    ENTRY
}
