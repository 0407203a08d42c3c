package be.leuven.som.domain.network;

/** What kind of organisation a partner is. */
public enum PartnerKind {
    SCHOOL,
    SCHOOL_GROUP,
    HIGHER_EDUCATION,
    ADULT_EDUCATION,
    GUIDANCE_CENTRE,
    PARENTS,
    ASSOCIATION,
    AUTHORITY,
    OTHER
}
