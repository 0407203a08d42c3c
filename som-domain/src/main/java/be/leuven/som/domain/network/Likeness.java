package be.leuven.som.domain.network;

/** In what an organisation is like one that is known already; the strongest first. */
public enum Likeness {
    ENTERPRISE_NUMBER,
    INSTITUTION_NUMBER,
    NAME,
    ADDRESS
}
