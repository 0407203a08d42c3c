package be.leuven.som.api.account;

/**
 * Changes the password of the account that is signed in.
 *
 * @param current the password until now
 * @param chosen the one from now on
 * @param address the network address that the attempt comes from
 */
public record ChangePassword(String current, String chosen, String address) {
    /** Passwords stay out of logs. */
    @Override
    public String toString() {
        return "ChangePassword";
    }
}
