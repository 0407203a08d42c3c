package be.leuven.som.domain.evidence;

import be.leuven.som.domain.shared.InstantConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A {@link Checkpoint} as the database keeps it; one for each end of the chain that was noted. */
@Entity
@Table(name = "evidence_checkpoint")
public class NotedCheckpoint {
    @Id
    @Column(name = "record_number")
    private long number;

    @Column(name = "record_hash")
    private String hash;

    @Column(name = "made_at")
    @Convert(converter = InstantConverter.class)
    private Instant at;

    @Column(name = "public_key")
    private String key;

    private String signature;

    protected NotedCheckpoint() {
        // for persistence
    }

    public NotedCheckpoint(Checkpoint checkpoint) {
        number = checkpoint.number();
        hash = checkpoint.hash();
        at = checkpoint.at();
        key = checkpoint.key();
        signature = checkpoint.signature();
    }

    public Checkpoint checkpoint() {
        return new Checkpoint(number, hash, at, key, signature);
    }
}
