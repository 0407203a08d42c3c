package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaSeatRepository implements SeatRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Seat seat) {
        em.persist(seat);
    }

    @Override
    public Optional<Seat> find(UUID id) {
        return Optional.ofNullable(em.find(Seat.class, id));
    }

    @Override
    public List<Seat> ofBodies(Collection<UUID> bodyIds, LocalDate day) {
        return ofBodies(bodyIds, day, day);
    }

    @Override
    public List<Seat> ofBodies(Collection<UUID> bodyIds, LocalDate first, LocalDate last) {
        if (bodyIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        """
                        select distinct s from Seat s left join fetch s.mandates where s.bodyId in :bodies
                        and s.period.from <= :last and (s.period.until is null or s.period.until >= :first)
                        order by s.position""",
                        Seat.class)
                .setParameter("bodies", bodyIds)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    @Override
    public List<Seat> heldBy(UUID personId, LocalDate day) {
        return em.createQuery(
                        """
                        select distinct s from Seat s join fetch s.mandates where s.id in (
                          select m.seat.id from Mandate m where m.personId = :person
                          and m.period.from <= :day and (m.period.until is null or m.period.until >= :day))""",
                        Seat.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<Seat> ofPartner(UUID partnerId, LocalDate day) {
        return em.createQuery(
                        """
                        select distinct s from Seat s left join fetch s.mandates where s.partnerId = :partner
                        and s.period.from <= :day and (s.period.until is null or s.period.until >= :day)
                        order by s.position""",
                        Seat.class)
                .setParameter("partner", partnerId)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<Seat> ofPartnerAfter(UUID partnerId, LocalDate day) {
        return em.createQuery(
                        """
                        select distinct s from Seat s left join fetch s.mandates where s.partnerId = :partner
                        and (s.period.until is null or s.period.until > :day)""",
                        Seat.class)
                .setParameter("partner", partnerId)
                .setParameter("day", day)
                .getResultList();
    }
}
