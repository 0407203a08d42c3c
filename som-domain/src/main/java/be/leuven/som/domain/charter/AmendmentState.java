package be.leuven.som.domain.charter;

/** How far an amendment is. */
public enum AmendmentState {
    PROPOSED,
    /** At least one other partner stands behind it. */
    SUPPORTED,
    ACCEPTED,
    REJECTED,
    WITHDRAWN;

    /** Whether the editors still have to decide on it. */
    public boolean open() {
        return this == PROPOSED || this == SUPPORTED;
    }
}
