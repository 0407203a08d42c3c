package be.leuven.som.application.evidence;

import be.leuven.som.domain.evidence.Checkpoint;
import be.leuven.som.domain.evidence.EvidenceHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Signs where the chain ends. */
@ApplicationScoped
public class Checkpoints {
    private EvidenceLog log;
    private CheckpointKeys keys;
    private Clock clock;

    protected Checkpoints() {
        // for the proxy
    }

    @Inject
    public Checkpoints(EvidenceLog log, CheckpointKeys keys, Clock clock) {
        this.log = log;
        this.keys = keys;
        this.clock = clock;
    }

    public Checkpoint now() {
        EvidenceHead end = log.end();
        return Checkpoint.of(end.number(), end.hash(), clock.instant().truncatedTo(ChronoUnit.MICROS), keys.keys());
    }

    public PublicKey publicKey() {
        return keys.keys().getPublic();
    }
}
