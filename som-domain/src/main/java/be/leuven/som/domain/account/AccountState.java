package be.leuven.som.domain.account;

/** Whether an account can be used. */
public enum AccountState {
    INVITED,
    ACTIVE,
    ENDED
}
