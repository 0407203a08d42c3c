package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaPartnerRepository implements PartnerRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Partner partner) {
        em.persist(partner);
    }

    @Override
    public Optional<Partner> find(UUID id) {
        return Optional.ofNullable(em.find(Partner.class, id));
    }

    @Override
    public Optional<Partner> find(UUID id, long seen) {
        return Versions.find(em, Partner.class, id, seen);
    }

    @Override
    public List<Partner> all() {
        return em.createQuery("select p from Partner p order by p.name", Partner.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.names")
                .setHint("eclipselink.batch", "p.levels")
                .getResultList();
    }
}
