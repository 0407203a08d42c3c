package be.leuven.som.application.evidence;

import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.domain.evidence.Checkpoint;
import be.leuven.som.domain.evidence.NotedCheckpoint;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Once a day, when the chain has grown, the system notes where it ends. */
@Stateless
@UseCase
@PermitAll
public class CheckpointNoting {
    @Inject
    private Checkpoints checkpoints;

    @Inject
    private EvidenceLog log;

    @Inject
    private AuditTrail audit;

    public void note() {
        Checkpoint now = checkpoints.now();
        if (now.number() > 0 && log.noted(now.number()).isEmpty()) {
            log.note(new NotedCheckpoint(now));
            audit.recordAs("system", "evidence.noted", null);
        }
    }
}
