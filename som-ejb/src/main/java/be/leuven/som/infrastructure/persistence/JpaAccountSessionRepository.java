package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.AccountSession;
import be.leuven.som.domain.account.AccountSessionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaAccountSessionRepository implements AccountSessionRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(AccountSession session) {
        em.persist(session);
    }

    @Override
    public Optional<AccountSession> find(UUID id) {
        return Optional.ofNullable(em.find(AccountSession.class, id));
    }

    @Override
    public Optional<Owned> owned(UUID id) {
        return em.createQuery(
                        "select s, a from AccountSession s, Account a where s.id = :id and a.id = s.accountId",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Owned((AccountSession) row[0], (Account) row[1]));
    }

    @Override
    public List<AccountSession> of(UUID accountId, Instant seenSince) {
        return em.createQuery(
                        "select s from AccountSession s where s.accountId = :account and s.seenAt >= :since"
                                + " order by s.seenAt desc",
                        AccountSession.class)
                .setParameter("account", accountId)
                .setParameter("since", seenSince)
                .getResultList();
    }

    @Override
    public void seen(UUID id, Instant now) {
        em.createQuery("update AccountSession s set s.seenAt = :now where s.id = :id and s.seenAt < :before")
                .setParameter("now", now)
                .setParameter("id", id)
                .setParameter("before", now.minus(AccountSession.SEEN_EVERY))
                .executeUpdate();
    }

    @Override
    public void remove(AccountSession session) {
        em.remove(session);
    }

    @Override
    public void removeOthers(UUID accountId, UUID kept) {
        em.createQuery("delete from AccountSession s where s.accountId = :account and s.id <> :kept")
                .setParameter("account", accountId)
                .setParameter("kept", kept)
                .executeUpdate();
    }

    @Override
    public void forget(Instant notSeenSince) {
        em.createQuery("delete from AccountSession s where s.seenAt < :since")
                .setParameter("since", notSeenSince)
                .executeUpdate();
    }
}
