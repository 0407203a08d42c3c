package be.leuven.som.api.account;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.Rejected;
import java.util.List;
import java.util.UUID;

/** Accounts, for administrators. Methods throw {@link Rejected} and {@link Conflict}. */
public interface AccountAdministration {
    /** All accounts by name. */
    List<AccountSummary> accounts();

    /** Makes an account and mails its owner a link to set a password. */
    LinkSent invite(InviteAccount command);

    /** Makes the password useless, ends every session, and mails a link to set a new one. */
    LinkSent resetPassword(UUID accountId, long version);

    /** Ends an account and its sessions; never one's own, never the last administrator's. */
    void end(UUID accountId, long version);
}
