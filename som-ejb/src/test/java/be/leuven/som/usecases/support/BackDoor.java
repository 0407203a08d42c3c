package be.leuven.som.usecases.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.reflect.Field;
import java.util.UUID;

/** The door of persistence, as a piece of the application would use it that asks no rule and no right. */
@ApplicationScoped
@Transactional
public class BackDoor {
    @PersistenceContext
    private EntityManager em;

    /** Sets a field of an entity past its verbs. */
    public <E> void set(Class<E> type, UUID id, String field, Object value) {
        E entity = em.find(type, id);
        try {
            Field found = type.getDeclaredField(field);
            found.setAccessible(true);
            found.set(entity, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        em.flush();
    }

    public <E> void remove(Class<E> type, UUID id) {
        em.remove(em.find(type, id));
        em.flush();
    }

    /** Runs a statement of JPQL. */
    public int run(String jpql) {
        return em.createQuery(jpql).executeUpdate();
    }

    /** Runs a statement of SQL through persistence. */
    public int runSql(String sql) {
        return em.createNativeQuery(sql).executeUpdate();
    }

    /** The first id that a query gives. */
    public UUID first(String jpql, UUID argument) {
        return em.createQuery(jpql, UUID.class)
                .setParameter("of", argument)
                .setMaxResults(1)
                .getSingleResult();
    }
}
