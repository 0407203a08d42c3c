package be.leuven.som.infrastructure.rounds;

import be.leuven.som.application.evidence.CheckpointNoting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Notes now and then where the chain of evidence ends, when it has grown. */
@ApplicationScoped
public class EvidenceRounds extends Recurring {
    @Inject
    private CheckpointNoting checkpoints;

    public EvidenceRounds() {
        super(Duration.ofMinutes(15), Duration.ofHours(6));
    }

    @Override
    protected void work() {
        checkpoints.note();
    }
}
