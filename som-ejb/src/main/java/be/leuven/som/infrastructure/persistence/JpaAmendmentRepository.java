package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.charter.Amendment;
import be.leuven.som.domain.charter.AmendmentRepository;
import be.leuven.som.domain.charter.ClauseComment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaAmendmentRepository implements AmendmentRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Amendment amendment) {
        em.persist(amendment);
    }

    @Override
    public Optional<Amendment> find(UUID id) {
        return Optional.ofNullable(em.find(Amendment.class, id));
    }

    @Override
    public Optional<Amendment> find(UUID id, long seen) {
        return Versions.find(em, Amendment.class, id, seen);
    }

    @Override
    public List<Amendment> ofVersion(UUID charterVersionId) {
        return em.createQuery(
                        "select a from Amendment a where a.charterVersionId = :version order by a.proposedAt, a.id",
                        Amendment.class)
                .setParameter("version", charterVersionId)
                .setHint("eclipselink.batch", "a.supports")
                .getResultList();
    }

    @Override
    public Map<UUID, Integer> counts() {
        return em.createQuery(
                        "select a.charterVersionId, count(a) from Amendment a group by a.charterVersionId",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    @Override
    public void add(ClauseComment comment) {
        em.persist(comment);
    }

    @Override
    public List<ClauseComment> commentsOf(UUID charterVersionId) {
        return em.createQuery(
                        "select c from ClauseComment c where c.charterVersionId = :version order by c.madeAt, c.id",
                        ClauseComment.class)
                .setParameter("version", charterVersionId)
                .getResultList();
    }
}
