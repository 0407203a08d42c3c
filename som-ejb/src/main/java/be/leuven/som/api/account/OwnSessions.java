package be.leuven.som.api.account;

import java.util.List;
import java.util.UUID;

/** Where one's own account is signed in. */
public interface OwnSessions {
    /** @param current the session that asks */
    List<SessionSummary> list(UUID current);

    /** Ends one of the own sessions, and no other's; one that ended already is no reason to fail. */
    void end(UUID session);

    /** Ends all but this one. */
    void endOthers(UUID current);
}
