package be.leuven.som.domain.network;

/** A level of education that a partner offers. */
public enum EducationLevel {
    NURSERY,
    PRIMARY,
    SECONDARY,
    HIGHER,
    ADULT
}
