package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.decision.ActionItemRepository;
import be.leuven.som.domain.decision.ActionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaActionItemRepository implements ActionItemRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(ActionItem action) {
        em.persist(action);
    }

    @Override
    public Optional<ActionItem> find(UUID id) {
        return Optional.ofNullable(em.find(ActionItem.class, id));
    }

    @Override
    public Optional<ActionItem> find(UUID id, long seen) {
        return Versions.find(em, ActionItem.class, id, seen);
    }

    @Override
    public Optional<ActionItem> hold(UUID id) {
        return Optional.ofNullable(em.find(ActionItem.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<ActionItem> ofMeeting(UUID meetingId) {
        return em.createQuery(
                        "select a from ActionItem a where a.meetingId = :meeting order by a.agreedAt, a.id",
                        ActionItem.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    @Override
    public List<ActionItem> openOf(UUID bodyId, int most) {
        return em.createQuery(
                        """
                        select a from ActionItem a where a.bodyId = :body and a.state = :open
                        order by a.dueOn, a.id""",
                        ActionItem.class)
                .setParameter("body", bodyId)
                .setParameter("open", ActionState.OPEN)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<UUID> openUntil(LocalDate dueOn) {
        return em.createQuery(
                        """
                        select a.id from ActionItem a where a.state = :open and a.dueOn <= :day
                        order by a.dueOn, a.id""",
                        UUID.class)
                .setParameter("open", ActionState.OPEN)
                .setParameter("day", dueOn)
                .getResultList();
    }
}
