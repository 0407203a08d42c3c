package be.leuven.som.domain.meeting;

/** What became of an answer that a calendar program sent. */
public enum MailedReplyState {
    /** It counts as the person's answer. */
    TAKEN_UP,

    /** It could not be taken up, for a reason that somebody should see. */
    SET_ASIDE,

    /** Somebody saw it and needs it no more. */
    SETTLED
}
