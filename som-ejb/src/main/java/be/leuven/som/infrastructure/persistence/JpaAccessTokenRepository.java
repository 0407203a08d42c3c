package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.account.AccessToken;
import be.leuven.som.domain.account.AccessTokenRepository;
import be.leuven.som.domain.account.TokenPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaAccessTokenRepository implements AccessTokenRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(AccessToken token) {
        em.persist(token);
    }

    @Override
    public Optional<AccessToken> withHash(String secretHash) {
        return em.createQuery("select t from AccessToken t where t.secretHash = :hash", AccessToken.class)
                .setParameter("hash", secretHash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void remove(AccessToken token) {
        em.remove(token);
    }

    @Override
    public void clear(TokenPurpose purpose, Instant now) {
        em.createQuery("delete from AccessToken t where t.purpose = :purpose and t.expiresAt < :now")
                .setParameter("purpose", purpose)
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public void withdraw(TokenPurpose purpose, UUID accountId, Instant now) {
        em.createQuery("select t from AccessToken t where t.purpose = :purpose and t.usedAt is null", AccessToken.class)
                .setParameter("purpose", purpose)
                .getResultStream()
                .filter(t -> t.usable(now) && Objects.equals(t.accountId().orElse(null), accountId))
                .forEach(t -> t.use(now));
    }
}
