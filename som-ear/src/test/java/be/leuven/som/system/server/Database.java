package be.leuven.som.system.server;

/** The databases that SOM runs on. */
public enum Database {
    DERBY,
    POSTGRESQL
}
