package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.decision.DecisionSeries;
import be.leuven.som.domain.decision.DecisionSeriesRepository;
import be.leuven.som.domain.shared.WorkingYear;
import be.leuven.som.domain.structure.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The row of a series is locked while a number is given; where there is none yet, the body's row is, so that one begins it. */
@ApplicationScoped
class JpaDecisionSeriesRepository implements DecisionSeriesRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public DecisionSeries hold(UUID bodyId, WorkingYear year) {
        em.flush();
        return locked(bodyId, year).orElseGet(() -> {
            em.refresh(em.find(Body.class, bodyId), LockModeType.PESSIMISTIC_WRITE);
            return locked(bodyId, year).orElseGet(() -> begin(bodyId, year));
        });
    }

    private Optional<DecisionSeries> locked(UUID bodyId, WorkingYear year) {
        return em.createQuery(
                        "select s.id from DecisionSeries s where s.bodyId = :body and s.workingYear = :year",
                        UUID.class)
                .setParameter("body", bodyId)
                .setParameter("year", year.start())
                .getResultStream()
                .findFirst()
                .map(id -> {
                    DecisionSeries series = em.find(DecisionSeries.class, id, LockModeType.PESSIMISTIC_WRITE);
                    em.refresh(series, LockModeType.PESSIMISTIC_WRITE);
                    return series;
                });
    }

    private DecisionSeries begin(UUID bodyId, WorkingYear year) {
        DecisionSeries series = new DecisionSeries(bodyId, year);
        em.persist(series);
        em.flush();
        return series;
    }
}
