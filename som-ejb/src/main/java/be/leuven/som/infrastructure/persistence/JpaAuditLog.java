package be.leuven.som.infrastructure.persistence;

import be.leuven.som.api.audit.AuditLine;
import be.leuven.som.application.audit.AuditLog;
import be.leuven.som.domain.audit.AuditEntry;
import be.leuven.som.domain.audit.AuditHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaAuditLog implements AuditLog {
    @PersistenceContext
    private EntityManager em;

    @Override
    public AuditHead lockEnd() {
        em.flush();
        AuditHead head = em.find(AuditHead.class, 1, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        return head;
    }

    @Override
    public void add(AuditEntry entry) {
        em.persist(entry);
    }

    @Override
    public List<AuditLine> newest(int skip, int most) {
        List<AuditEntry> entries = em.createQuery("select e from AuditEntry e order by e.number desc", AuditEntry.class)
                .setFirstResult(skip)
                .setMaxResults(most)
                .getResultList();
        AuditActors actors = AuditActors.of(em, entries);
        return entries.stream()
                .map(e -> new AuditLine(
                        e.number(),
                        e.at(),
                        actors.name(e.actor()),
                        AuditActors.way(e.actor()),
                        e.action(),
                        e.objectId().orElse(null)))
                .toList();
    }
}
