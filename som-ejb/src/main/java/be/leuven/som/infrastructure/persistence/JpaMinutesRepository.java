package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.meeting.Minutes;
import be.leuven.som.domain.meeting.MinutesRepository;
import be.leuven.som.domain.meeting.MinutesState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaMinutesRepository implements MinutesRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Minutes minutes) {
        em.persist(minutes);
    }

    @Override
    public Optional<Minutes> find(UUID id) {
        return Optional.ofNullable(em.find(Minutes.class, id));
    }

    @Override
    public Optional<Minutes> find(UUID id, long seen) {
        return Versions.find(em, Minutes.class, id, seen);
    }

    @Override
    public Optional<Minutes> ofMeeting(UUID meetingId) {
        return em.createQuery("select m from Minutes m where m.meetingId = :meeting", Minutes.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Minutes> approvedBy(UUID decisionId) {
        return em.createQuery("select m from Minutes m where m.approvingDecisionId = :decision", Minutes.class)
                .setParameter("decision", decisionId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Minutes> toApprove(UUID bodyId) {
        return em.createQuery(
                        """
                        select m from Minutes m, Meeting held where held.id = m.meetingId
                        and m.bodyId = :body and m.state = :circulated order by held.startsAt""",
                        Minutes.class)
                .setParameter("body", bodyId)
                .setParameter("circulated", MinutesState.CIRCULATED)
                .getResultList();
    }
}
