package be.leuven.som.architecture.planted.application;

import be.leuven.som.architecture.planted.application.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Breaks no rule: each method is guarded, and what changes something is recorded, by itself or by a method that it calls. */
@Stateless
@PermitAll
public class GoodUseCaseBean {
    @Inject
    private AuditTrail audit;

    @Reading
    public List<String> meetings() {
        return List.of();
    }

    @RolesAllowed("user")
    public void cancel(UUID id) {
        audit.record("meeting.cancelled", id);
    }

    public void signIn(UUID account) {
        audit.recordAs(account.toString(), "account.signed-in", account);
    }

    public void cancelAll(List<UUID> ids) {
        ids.forEach(this::cancelQuietly);
    }

    private void cancelQuietly(UUID id) {
        cancel(id);
    }
}
