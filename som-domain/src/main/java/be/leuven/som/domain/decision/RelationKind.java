package be.leuven.som.domain.decision;

/** What a decision does to an earlier one. */
public enum RelationKind {
    /** Takes its place. */
    REPLACES,
    /** Changes a part of it; the rest stays in force. */
    AMENDS,
    /** Ends it, with nothing in its place. */
    REPEALS;

    /** Whether the earlier decision is in force no longer. */
    public boolean ends() {
        return this != AMENDS;
    }
}
