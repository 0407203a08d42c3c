package be.leuven.som.system.server;

/** What a server finds in its database when it starts. */
public enum Contents {
    /** The example network, with its accounts. */
    EXAMPLE,
    /** Nothing: the first administrator is yet to come. */
    EMPTY
}
