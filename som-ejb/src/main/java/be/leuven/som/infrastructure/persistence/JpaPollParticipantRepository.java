package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.meeting.PollParticipant;
import be.leuven.som.domain.meeting.PollParticipantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

@ApplicationScoped
class JpaPollParticipantRepository implements PollParticipantRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(PollParticipant participant) {
        em.persist(participant);
    }

    @Override
    public void remove(PollParticipant participant) {
        em.remove(participant);
    }

    @Override
    public Optional<PollParticipant> find(UUID pollId, UUID personId) {
        return em.createQuery(
                        "select p from PollParticipant p where p.pollId = :poll and p.personId = :person",
                        PollParticipant.class)
                .setParameter("poll", pollId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<PollParticipant> lock(UUID pollId, UUID personId) {
        Optional<PollParticipant> found = find(pollId, personId);
        // read again once it is ours, for it may have changed while we waited
        found.ifPresent(p -> em.refresh(p, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    @Override
    public List<PollParticipant> lockAll(UUID pollId) {
        em.createQuery("select p from PollParticipant p where p.pollId = :poll", PollParticipant.class)
                .setParameter("poll", pollId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        // read again now that they are ours, for others may have answered while we waited
        return all(pollId).setHint(QueryHints.REFRESH, HintValues.TRUE).getResultList();
    }

    @Override
    public List<PollParticipant> of(UUID pollId) {
        return all(pollId).getResultList();
    }

    private TypedQuery<PollParticipant> all(UUID pollId) {
        return em.createQuery(
                        "select distinct p from PollParticipant p left join fetch p.answers where p.pollId = :poll",
                        PollParticipant.class)
                .setParameter("poll", pollId);
    }

    @Override
    public long waiting(DatePoll poll) {
        return em.createQuery(
                        """
                        select count(p) from PollParticipant p
                        where p.pollId = :poll and (p.answeredAt is null or p.answeredAt < :asked)""",
                        Long.class)
                .setParameter("poll", poll.id())
                .setParameter("asked", poll.askedAt())
                .getSingleResult();
    }

    @Override
    public void forget(Collection<UUID> slotIds) {
        if (!slotIds.isEmpty()) {
            em.createQuery("delete from PollAnswer a where a.slotId in :slots")
                    .setParameter("slots", slotIds)
                    .executeUpdate();
        }
    }
}
