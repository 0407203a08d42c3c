package be.leuven.som.domain.network;

/** The network (onderwijsnet) that a school belongs to in Flanders. */
public enum SchoolNetwork {
    COMMUNITY,
    PUBLIC,
    PRIVATE
}
