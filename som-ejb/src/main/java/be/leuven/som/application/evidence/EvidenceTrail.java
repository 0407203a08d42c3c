package be.leuven.som.application.evidence;

import be.leuven.som.domain.evidence.CanonicalLines;
import be.leuven.som.domain.evidence.EvidenceEntry;
import be.leuven.som.domain.evidence.EvidenceHead;
import be.leuven.som.domain.evidence.EvidenceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/**
 * Adds a record to the chain of evidence, in the transaction of the use case: as its last step but the audit entry, so that
 * nobody waits for other rows while holding the end of the chain.
 */
@ApplicationScoped
public class EvidenceTrail {
    private EvidenceLog log;

    protected EvidenceTrail() {
        // for the proxy
    }

    @Inject
    public EvidenceTrail(EvidenceLog log) {
        this.log = log;
    }

    /**
     * @param subjectId what it is about; there is one record of a kind about a subject
     * @param payload what it testifies to
     */
    public void add(EvidenceKind kind, UUID subjectId, CanonicalLines payload, Instant at) {
        EvidenceHead head = log.lockEnd();
        EvidenceEntry record = new EvidenceEntry(head, at, kind, subjectId, payload);
        log.add(record);
        head.moveTo(record);
    }
}
