package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaDecisionRepository implements DecisionRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Decision decision) {
        em.persist(decision);
        em.flush(); // one that bears on it, in the same transaction, needs its row
    }

    @Override
    public Optional<Decision> find(UUID id) {
        return Optional.ofNullable(em.find(Decision.class, id));
    }

    @Override
    public Optional<Decision> find(UUID id, long seen) {
        return Versions.find(em, Decision.class, id, seen);
    }

    @Override
    public List<Decision> findAll(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select d from Decision d where d.id in :ids", Decision.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public List<Decision> ofMeeting(UUID meetingId) {
        return em.createQuery(
                        "select d from Decision d where d.meetingId = :meeting order by d.workingYear, d.serial",
                        Decision.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    @Override
    public List<Decision> bearingOn(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select distinct d from Decision d join d.relations r where r.earlierId in :ids",
                        Decision.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public List<Decision> toReview(UUID bodyId, LocalDate day) {
        return em.createQuery(
                        """
                        select d from Decision d where d.bodyId = :body and d.reviewOn <= :day
                        and (d.inForce.until is null or d.inForce.until >= :day) order by d.reviewOn""",
                        Decision.class)
                .setParameter("body", bodyId)
                .setParameter("day", day)
                .getResultList();
    }
}
