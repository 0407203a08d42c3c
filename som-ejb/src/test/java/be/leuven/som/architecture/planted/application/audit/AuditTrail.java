package be.leuven.som.architecture.planted.application.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.UUID;

/** Stands in for the real one, which the rules know by its name. */
@Stateless
public class AuditTrail {
    @PermitAll
    public void record(String action, UUID objectId) {
        recordAs("system", action, objectId);
    }

    @PermitAll
    public void recordAs(String actor, String action, UUID objectId) {
        // the real one keeps it
    }
}
