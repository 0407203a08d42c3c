package be.leuven.som.infrastructure.persistence;

import be.leuven.som.application.evidence.EvidenceLog;
import be.leuven.som.domain.evidence.EvidenceEntry;
import be.leuven.som.domain.evidence.EvidenceHead;
import be.leuven.som.domain.evidence.EvidenceKind;
import be.leuven.som.domain.evidence.NotedCheckpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaEvidenceLog implements EvidenceLog {
    @PersistenceContext
    private EntityManager em;

    @Override
    public EvidenceHead lockEnd() {
        em.flush();
        EvidenceHead head = end();
        em.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        return head;
    }

    @Override
    public EvidenceHead end() {
        return em.find(EvidenceHead.class, EvidenceHead.ONLY);
    }

    @Override
    public void add(EvidenceEntry record) {
        em.persist(record);
    }

    @Override
    public void note(NotedCheckpoint checkpoint) {
        em.persist(checkpoint);
    }

    @Override
    public Optional<NotedCheckpoint> noted(long number) {
        return Optional.ofNullable(em.find(NotedCheckpoint.class, number));
    }

    @Override
    public Optional<EvidenceEntry> about(EvidenceKind kind, UUID subjectId) {
        return em.createQuery(
                        "select r from EvidenceEntry r where r.kind = :kind and r.subjectId = :subject",
                        EvidenceEntry.class)
                .setParameter("kind", kind)
                .setParameter("subject", subjectId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<EvidenceEntry> record(long number) {
        return Optional.ofNullable(em.find(EvidenceEntry.class, number));
    }
}
