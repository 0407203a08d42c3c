package be.leuven.som.domain.network;

/** Whether someone speaks for a partner, or does so when the representative can't. */
public enum RepresentationKind {
    REPRESENTATIVE,
    SUBSTITUTE
}
