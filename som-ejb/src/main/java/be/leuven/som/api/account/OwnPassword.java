package be.leuven.som.api.account;

import be.leuven.som.api.Rejected;
import java.time.Instant;

/** Changing the password of one's own account. */
public interface OwnPassword {
    /**
     * Takes another password when the present one is right. Wrong ones slow down further attempts as at sign-in. Every
     * other session of the account is over, and so is every link to set a password.
     *
     * @return since when a session must have begun to go on
     * @throws Rejected at "current" or "password"
     */
    Instant change(ChangePassword command);
}
