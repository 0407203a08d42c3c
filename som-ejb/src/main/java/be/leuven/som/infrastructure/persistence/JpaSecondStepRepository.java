package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.account.SecondStep;
import be.leuven.som.domain.account.SecondStepRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class JpaSecondStepRepository implements SecondStepRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(SecondStep step) {
        em.persist(step);
    }

    @Override
    public Optional<SecondStep> of(UUID accountId) {
        return query(accountId).getResultStream().findFirst();
    }

    @Override
    public Optional<SecondStep> lock(UUID accountId) {
        return query(accountId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .findFirst();
    }

    private TypedQuery<SecondStep> query(UUID accountId) {
        return em.createQuery("select s from SecondStep s where s.accountId = :account", SecondStep.class)
                .setParameter("account", accountId);
    }

    @Override
    public Set<UUID> accounts() {
        return new HashSet<>(em.createQuery("select s.accountId from SecondStep s", UUID.class)
                .getResultList());
    }

    @Override
    public void remove(SecondStep step) {
        em.remove(step);
    }
}
