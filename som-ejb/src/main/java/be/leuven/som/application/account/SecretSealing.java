package be.leuven.som.application.account;

import java.util.UUID;

/** Keeps secrets that SOM must be able to read back unreadable to who only has the database. */
public interface SecretSealing {
    /** @param owner whose secret it is: what was sealed for one opens for nobody else */
    String seal(byte[] secret, UUID owner);

    /** @throws IllegalStateException when it was sealed with another key or for another owner, or was changed */
    byte[] open(String sealed, UUID owner);
}
