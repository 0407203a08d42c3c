package be.leuven.som.application.evidence;

import be.leuven.som.domain.evidence.EvidenceEntry;
import be.leuven.som.domain.evidence.EvidenceHead;
import be.leuven.som.domain.evidence.EvidenceKind;
import be.leuven.som.domain.evidence.NotedCheckpoint;
import java.util.Optional;
import java.util.UUID;

/** Where the chain of evidence is kept; there is no way to change or remove a record. */
public interface EvidenceLog {
    /** Writes all changes of the transaction to the database, then locks the end of the chain until it ends. */
    EvidenceHead lockEnd();

    /** The end of the chain at this moment, unlocked. */
    EvidenceHead end();

    void add(EvidenceEntry record);

    void note(NotedCheckpoint checkpoint);

    /** The checkpoint that was noted of that record. */
    Optional<NotedCheckpoint> noted(long number);

    /** The record of that kind about that subject. */
    Optional<EvidenceEntry> about(EvidenceKind kind, UUID subjectId);

    Optional<EvidenceEntry> record(long number);
}
