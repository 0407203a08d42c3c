package be.leuven.som.api.account;

import be.leuven.som.api.Rejected;

/** Changing the password of one's own account. */
public interface OwnPassword {
    /**
     * Takes another password when the present one is right. Wrong ones slow down further attempts as at sign-in. Every
     * other session of the account is over, and so is every link to set a password.
     *
     * @throws Rejected at "current" or "password"
     */
    void change(ChangePassword command);
}
