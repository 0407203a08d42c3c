package be.leuven.som.application.account;

/** Hashes of passwords: slow on purpose, and only a few at once, so that guessing costs more than serving. */
public interface PasswordHashing {
    String hash(String password);

    /** Whether the password gives this hash; a null hash costs the same time and never fits. */
    boolean fits(String password, String hash);
}
