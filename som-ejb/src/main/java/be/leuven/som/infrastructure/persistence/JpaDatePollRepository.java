package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.meeting.DatePollRepository;
import be.leuven.som.domain.meeting.PollState;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaDatePollRepository implements DatePollRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(DatePoll poll) {
        em.persist(poll);
    }

    @Override
    public Optional<DatePoll> find(UUID id) {
        return Optional.ofNullable(em.find(DatePoll.class, id));
    }

    @Override
    public Optional<DatePoll> find(UUID id, long seen) {
        return Versions.find(em, DatePoll.class, id, seen);
    }

    @Override
    public List<DatePoll> endingBy(LocalDate day, Instant now, int most) {
        return em.createQuery(
                        """
                        select p from DatePoll p where p.state = :open and p.answerBy >= :today and p.answerBy <= :day
                        order by p.answerBy, p.id""",
                        DatePoll.class)
                .setParameter("open", PollState.OPEN)
                .setParameter("today", Zone.dayOf(now))
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }
}
