package be.leuven.som.api.account;

import java.util.UUID;

/**
 * Changes the password of the account that is signed in.
 *
 * @param current the password until now
 * @param chosen the one from now on
 * @param address the network address that the attempt comes from
 * @param session the one of the caller, which alone goes on
 */
public record ChangePassword(String current, String chosen, String address, UUID session) {
    /** Passwords stay out of logs. */
    @Override
    public String toString() {
        return "ChangePassword";
    }
}
