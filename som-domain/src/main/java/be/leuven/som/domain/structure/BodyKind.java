package be.leuven.som.domain.structure;

/** What sort of body (orgaan) it is. */
public enum BodyKind {
    COUNCIL,
    STEERING_GROUP,
    WORKING_GROUP
}
