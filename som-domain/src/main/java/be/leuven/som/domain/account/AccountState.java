package be.leuven.som.domain.account;

/** Whether an account can be used. */
public enum AccountState {
    INVITED,
    ACTIVE,

    /** Kept from signing in for a while; the password stays. */
    LOCKED,
    ENDED
}
