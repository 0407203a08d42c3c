package be.leuven.som.domain.decision;

/** Where an action item stands; that it is overdue follows from its due date. */
public enum ActionState {
    OPEN,
    DONE,
    DROPPED
}
