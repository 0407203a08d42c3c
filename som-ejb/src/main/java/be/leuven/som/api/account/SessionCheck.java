package be.leuven.som.api.account;

import be.leuven.som.api.account.SignIn.SignedIn;
import java.util.Optional;
import java.util.UUID;

/** Whether a session may go on; asked with each request, so that an ended account is out at once. */
public interface SessionCheck {
    /**
     * Whose session it is, with the groups of today; nothing when the account or the session ended.
     *
     * @param session as {@link SignIn#enter} gave it; it never goes to the browser
     */
    Optional<SignedIn> goesOn(UUID session);

    /** Its owner signs out. */
    void signOut(UUID session);
}
