package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.network.ApplicationState;
import be.leuven.som.domain.network.PartnerApplication;
import be.leuven.som.domain.network.PartnerApplicationRepository;
import be.leuven.som.domain.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaPartnerApplicationRepository implements PartnerApplicationRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(PartnerApplication application) {
        em.persist(application);
    }

    @Override
    public Optional<PartnerApplication> find(UUID id) {
        return Optional.ofNullable(em.find(PartnerApplication.class, id));
    }

    @Override
    public Optional<PartnerApplication> find(UUID id, long seen) {
        return Versions.find(em, PartnerApplication.class, id, seen);
    }

    @Override
    public Optional<PartnerApplication> withHash(String secretHash) {
        return em.createQuery("select a from PartnerApplication a where a.secretHash = :hash", PartnerApplication.class)
                .setParameter("hash", secretHash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PartnerApplication> waiting() {
        return em.createQuery(
                        "select a from PartnerApplication a where a.state = :state order by a.askedAt, a.id",
                        PartnerApplication.class)
                .setParameter("state", ApplicationState.CONFIRMED)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.levels")
                .getResultList();
    }

    @Override
    public Unconfirmed unconfirmed(EmailAddress email) {
        long all = em.createQuery("select count(a) from PartnerApplication a where a.state = :state", Long.class)
                .setParameter("state", ApplicationState.ASKED)
                .getSingleResult();
        long byAddress = em.createQuery(
                        "select count(a) from PartnerApplication a where a.state = :state and a.applicant.email = :email",
                        Long.class)
                .setParameter("state", ApplicationState.ASKED)
                .setParameter("email", email)
                .getSingleResult();
        return new Unconfirmed(byAddress, all);
    }

    @Override
    public void forgetUnconfirmed(Instant before) {
        em.createQuery(
                        "select a from PartnerApplication a where a.state = :state and a.askedAt < :before",
                        PartnerApplication.class)
                .setParameter("state", ApplicationState.ASKED)
                .setParameter("before", before)
                .getResultStream()
                .forEach(em::remove);
    }
}
