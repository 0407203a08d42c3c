package be.leuven.som.domain.notice;

/** Where a mail is on its way. */
public enum MessageState {
    WAITING,
    SENT,
    GIVEN_UP,

    /** An administrator decided that it needs not go out any more. */
    DROPPED
}
