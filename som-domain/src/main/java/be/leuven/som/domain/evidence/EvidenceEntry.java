package be.leuven.som.domain.evidence;

import be.leuven.som.domain.evidence.Evidence.ChainRecord;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A record of the chain as the database keeps it: added, and never changed. */
@Entity
@Table(name = "evidence_record")
public class EvidenceEntry {
    @Id
    @Column(name = "record_number")
    private long number;

    @Column(name = "happened_at")
    @Convert(converter = InstantConverter.class)
    private Instant at;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    @Column(name = "subject_id")
    @Convert(converter = UuidConverter.class)
    private UUID subjectId;

    @Column(name = "hash_before")
    private String hashBefore;

    private String payload;

    private String hash;

    protected EvidenceEntry() {
        // for persistence
    }

    /**
     * The record that follows the end of the chain.
     *
     * @param at when; kept to the microsecond, as the database keeps it
     * @param subjectId what it is about: a version, a round, a signature, a refusal, a certificate
     * @param payload what it testifies to
     */
    public EvidenceEntry(EvidenceHead head, Instant at, EvidenceKind kind, UUID subjectId, CanonicalLines payload) {
        this.number = head.number() + 1;
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.kind = kind;
        this.subjectId = subjectId;
        this.hashBefore = head.hash();
        this.payload = payload.text();
        this.hash = record().sealed().hash();
    }

    /** The same as the check sees it. */
    public ChainRecord record() {
        return new ChainRecord(number, at, kind.name(), subjectId.toString(), hashBefore, payload, hash);
    }

    public long number() {
        return number;
    }

    public String hash() {
        return hash;
    }
}
