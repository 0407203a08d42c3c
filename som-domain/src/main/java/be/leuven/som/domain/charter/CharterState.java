package be.leuven.som.domain.charter;

/** How far a version of the charter is; from {@link #ADOPTED} on its text is frozen. */
public enum CharterState {
    DRAFT,
    CONSULTATION,
    FINAL_READING,
    ADOPTED,
    SIGNING,
    IN_FORCE,
    SUPERSEDED,
    EXPIRED;

    /** Whether the text can still change. */
    public boolean open() {
        return this == DRAFT || this == CONSULTATION || this == FINAL_READING;
    }

    /** Whether everybody may read it: what was adopted is the network's word. */
    public boolean isPublic() {
        return !open();
    }

    /** Whether it binds, or once bound, the network. */
    public boolean everInForce() {
        return this == IN_FORCE || this == SUPERSEDED || this == EXPIRED;
    }
}
