package be.leuven.som.web.room;

/** Which form is open beside the room. */
public enum Writing {
    NOTHING,
    ROUND,
    OBJECTION,
    AMENDMENT,
    DECISION,
    ACTION,
    GUEST,
    PAPERS
}
