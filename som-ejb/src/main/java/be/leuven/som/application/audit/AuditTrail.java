package be.leuven.som.application.audit;

import be.leuven.som.application.security.CallerName;
import be.leuven.som.domain.audit.AuditEntry;
import be.leuven.som.domain.audit.AuditHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Writes down who did what, when, on which object, in the transaction of the use case that calls it as its last step. */
@ApplicationScoped
public class AuditTrail {
    private AuditLog log;
    private CallerName caller;
    private Clock clock;

    protected AuditTrail() {
        // for the proxy
    }

    @Inject
    public AuditTrail(AuditLog log, CallerName caller, Clock clock) {
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param action a key such as {@code meeting.convened}; pages hold the sentence */
    public void record(String action, UUID objectId) {
        recordAs(caller.name(), action, objectId);
    }

    /** For what happens before anybody is signed in, or by the system itself. */
    public void recordAs(String actor, String action, UUID objectId) {
        AuditHead head = log.lockEnd();
        AuditEntry entry = new AuditEntry(head, clock.instant(), actor, action, objectId);
        log.add(entry);
        head.moveTo(entry);
    }
}
