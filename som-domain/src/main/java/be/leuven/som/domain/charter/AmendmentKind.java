package be.leuven.som.domain.charter;

/** What an amendment wants done with a clause. */
public enum AmendmentKind {
    /** Other words for it. */
    REPLACE,
    /** A new clause right after it. */
    INSERT_AFTER,
    /** Without it. */
    DELETE;

    boolean brings() {
        return this != DELETE;
    }
}
