package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.AccountRepository;
import be.leuven.som.domain.account.AccountState;
import be.leuven.som.domain.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaAccountRepository implements AccountRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Account account) {
        em.persist(account);
    }

    @Override
    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    @Override
    public Optional<Account> find(UUID id, long seen) {
        return Versions.find(em, Account.class, id, seen);
    }

    @Override
    public Optional<Account> withEmail(EmailAddress email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Account> ofPerson(UUID personId) {
        return em.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Account> withProviderCode(String code) {
        return em.createQuery("select a from Account a where a.providerCode = :code", Account.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Account> all() {
        return em.createQuery("select a from Account a order by a.name, a.email", Account.class)
                .getResultList();
    }

    @Override
    public long administrators() {
        return em.createQuery(
                        "select count(a) from Account a where a.administrator = true and a.state <> :ended", Long.class)
                .setParameter("ended", AccountState.ENDED)
                .getSingleResult();
    }

    @Override
    public int lockAdministrators() {
        return em.createQuery(
                        "select a from Account a where a.administrator = true and a.state <> :ended", Account.class)
                .setParameter("ended", AccountState.ENDED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .size();
    }
}
