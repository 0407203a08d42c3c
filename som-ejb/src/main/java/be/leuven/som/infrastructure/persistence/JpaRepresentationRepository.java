package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.network.Representation;
import be.leuven.som.domain.network.RepresentationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class JpaRepresentationRepository implements RepresentationRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Representation representation) {
        em.persist(representation);
    }

    @Override
    public List<Representation> ofPartner(UUID partnerId, LocalDate day) {
        return em.createQuery(
                        """
                        select r from Representation r where r.partnerId = :partner
                        and r.period.from <= :day and (r.period.until is null or r.period.until >= :day)
                        order by r.kind, r.period.from""",
                        Representation.class)
                .setParameter("partner", partnerId)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<Representation> ofPerson(UUID personId, LocalDate day) {
        return em.createQuery(
                        """
                        select r from Representation r where r.personId = :person
                        and r.period.from <= :day and (r.period.until is null or r.period.until >= :day)
                        order by r.kind, r.period.from""",
                        Representation.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public void remove(Representation representation) {
        em.remove(representation);
    }

    @Override
    public List<Representation> ofPartnerAfter(UUID partnerId, LocalDate day) {
        return em.createQuery(
                        """
                        select r from Representation r where r.partnerId = :partner
                        and (r.period.until is null or r.period.until > :day) order by r.kind, r.period.from""",
                        Representation.class)
                .setParameter("partner", partnerId)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<Representation> all() {
        return em.createQuery("select r from Representation r order by r.period.from, r.id", Representation.class)
                .getResultList();
    }
}
