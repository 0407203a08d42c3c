package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.ambition.Goal;
import be.leuven.som.domain.ambition.GoalRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaGoalRepository implements GoalRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Goal goal) {
        em.persist(goal);
    }

    @Override
    public List<Goal> all() {
        return em.createQuery("select g from Goal g order by g.number", Goal.class)
                .getResultList();
    }
}
