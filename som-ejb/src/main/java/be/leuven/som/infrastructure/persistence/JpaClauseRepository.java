package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.charter.Clause;
import be.leuven.som.domain.charter.ClauseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaClauseRepository implements ClauseRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Clause clause) {
        em.persist(clause);
    }

    @Override
    public List<Clause> ofVersion(UUID charterVersionId) {
        return em.createQuery("select c from Clause c where c.charterVersionId = :version", Clause.class)
                .setParameter("version", charterVersionId)
                .getResultList();
    }

    @Override
    public Optional<Clause> find(UUID charterVersionId, UUID key) {
        return em.createQuery(
                        "select c from Clause c where c.charterVersionId = :version and c.key = :key", Clause.class)
                .setParameter("version", charterVersionId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void remove(Clause clause) {
        em.remove(clause);
    }
}
