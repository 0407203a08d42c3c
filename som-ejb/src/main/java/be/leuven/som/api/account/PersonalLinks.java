package be.leuven.som.api.account;

import be.leuven.som.api.Rejected;
import java.util.Optional;

/** Setting a password by a personal link; for everybody, because the link is the proof. */
public interface PersonalLinks {
    /**
     * Mails a link when there is such an account. The answer and the time it takes tell nobody whether there is one.
     *
     * @param language "nl" or "en", for the mail
     * @throws Rejected only when the text is no address
     */
    void forgotPassword(String email, String language);

    /** For whom the link sets a password; nothing when it is used, withdrawn or too old. */
    Optional<LinkOwner> owner(String secret);

    /** Sets the password of the account that the link is for. */
    void setPassword(String secret, String password);

    /** Makes the first administrator, by the link that the first start prints. */
    void createFirstAdministrator(String secret, String name, String email, String password);

    /**
     * Whom a link is for.
     *
     * @param email null when it makes the first administrator
     */
    record LinkOwner(String email, boolean firstAdministrator) implements java.io.Serializable {}
}
