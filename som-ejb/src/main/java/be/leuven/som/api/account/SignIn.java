package be.leuven.som.api.account;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

/** Signing in with name and password; for the identity store and the sign-in page. */
public interface SignIn {
    /**
     * Checks name and password. An unknown name costs the same time and gives the same answer as a wrong password.
     *
     * @param address the network address that the attempt comes from
     * @return nothing when it does not fit, or when there were too many wrong attempts lately
     */
    Optional<SignedIn> signIn(String name, String password, String address);

    /** Whether attempts with this name, or from this address, must wait because too many failed lately. */
    boolean mustWait(String name, String address);

    /** Who signed in: the id of the account, and its groups. */
    record SignedIn(String accountId, Set<String> groups) implements Serializable {}
}
