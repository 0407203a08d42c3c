package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaBodyRepository implements BodyRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Body body) {
        em.persist(body);
        em.flush(); // a body below it, in the same transaction, needs its row
    }

    @Override
    public Optional<Body> find(UUID id) {
        return Optional.ofNullable(em.find(Body.class, id));
    }

    @Override
    public List<Body> existingOn(LocalDate day) {
        return em.createQuery(
                        """
                        select b from Body b
                        where b.period.from <= :day and (b.period.until is null or b.period.until >= :day)""",
                        Body.class)
                .setParameter("day", day)
                .getResultStream()
                .sorted(Comparator.comparing(Body::kind)
                        .thenComparing(b -> b.name().dutch()))
                .toList();
    }

    @Override
    public List<Body> all() {
        return em.createQuery("select b from Body b", Body.class).getResultList();
    }
}
