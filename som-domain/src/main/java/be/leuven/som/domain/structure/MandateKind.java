package be.leuven.som.domain.structure;

/** Whether someone holds a seat or stands in for its holder. */
public enum MandateKind {
    HOLDER,
    SUBSTITUTE
}
