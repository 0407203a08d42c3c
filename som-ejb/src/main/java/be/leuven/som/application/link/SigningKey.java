package be.leuven.som.application.link;

/** The secret with which links are signed; kept in the database, so that every node has the same. */
public interface SigningKey {
    /** 32 random bytes, made the first time they are asked for. */
    byte[] bytes();
}
