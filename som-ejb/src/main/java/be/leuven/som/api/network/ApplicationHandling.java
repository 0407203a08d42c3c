package be.leuven.som.api.network;

import java.util.List;
import java.util.UUID;

/** What happens with applications once they are confirmed. For the coordinator. */
public interface ApplicationHandling {
    /** The first that asked first; empty for who may not handle them. */
    List<WaitingApplication> waiting();

    /** Makes a partner of it, admitted by that decision; who asked is told by mail. */
    UUID admit(UUID id, long version, UUID decisionId);

    /** Who asked is told by mail, with the reason. */
    void decline(UUID id, long version, String reason);
}
