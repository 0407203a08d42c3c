package be.leuven.som.architecture.planted.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.UUID;

@Stateless
@RolesAllowed("user")
public class ChangesUnseenBean {
    private UUID last;

    public void change(UUID id) {
        record("meeting.changed", id);
    }

    /** Sounds like the audit trail but is not. */
    private void record(String action, UUID id) {
        last = action.isEmpty() ? null : id;
    }
}
