package be.leuven.som.domain.decision;

/** What a decision grew from. */
public enum OriginKind {
    AGENDA_ITEM,
    DREAM,
    LAB,
    CLAUSE
}
