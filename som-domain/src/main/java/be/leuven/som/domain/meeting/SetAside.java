package be.leuven.som.domain.meeting;

/** Why an answer that a calendar program sent was not taken up. */
public enum SetAside {
    /** More than an answer can need; it was not even read. */
    TOO_LARGE,

    /** No calendar in it: an ordinary mail, an automatic answer. */
    NO_CALENDAR,

    /** A calendar that can't be understood. */
    MALFORMED,

    /** A calendar that is no answer: another proposal, an invitation of somebody else. */
    NO_REPLY,

    /** An answer for something that is not a meeting of the network, or not one of whom handed it in. */
    UNKNOWN_MEETING,

    /** The address of who answers is nobody's, or of somebody who is not invited. */
    NOT_INVITED,

    /** The mail came from another address than the answer speaks for. */
    OTHER_SENDER,

    /** Maybe: neither coming nor excused. */
    TENTATIVE,

    /** Handed on to somebody else, or no answer yet. */
    UNDECIDED,

    /** An answer to another version of the invitation, most often to the one before time or place changed. */
    OTHER_VERSION,

    /** A newer answer of the same person counts already. */
    SUPERSEDED,

    /** The meeting has begun, or was called off. */
    TOO_LATE
}
