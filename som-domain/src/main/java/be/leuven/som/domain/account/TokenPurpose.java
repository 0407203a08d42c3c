package be.leuven.som.domain.account;

/** What a personal link is for. */
public enum TokenPurpose {
    FIRST_ADMINISTRATOR,
    SET_PASSWORD
}
