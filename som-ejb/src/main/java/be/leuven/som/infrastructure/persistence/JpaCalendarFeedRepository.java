package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.account.CalendarFeed;
import be.leuven.som.domain.account.CalendarFeedRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaCalendarFeedRepository implements CalendarFeedRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(CalendarFeed feed) {
        em.persist(feed);
    }

    @Override
    public void remove(CalendarFeed feed) {
        em.remove(feed);
    }

    @Override
    public Optional<CalendarFeed> of(UUID accountId) {
        return em.createQuery("select f from CalendarFeed f where f.accountId = :account", CalendarFeed.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CalendarFeed> withHash(String secretHash) {
        return em.createQuery("select f from CalendarFeed f where f.secretHash = :hash", CalendarFeed.class)
                .setParameter("hash", secretHash)
                .getResultStream()
                .findFirst();
    }
}
