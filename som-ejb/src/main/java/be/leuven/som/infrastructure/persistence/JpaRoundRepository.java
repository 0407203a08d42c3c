package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.RoundRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaRoundRepository implements RoundRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Round round) {
        em.persist(round);
        em.flush(); // one that follows it, in the same transaction, needs its row
    }

    @Override
    public Optional<Round> find(UUID id) {
        return Optional.ofNullable(em.find(Round.class, id));
    }

    @Override
    public Optional<Round> toChange(UUID id) {
        Round round = em.find(Round.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (round != null) {
            em.refresh(round, LockModeType.PESSIMISTIC_WRITE); // as it is now that nobody else changes it
        }
        return Optional.ofNullable(round);
    }

    @Override
    public List<Round> ofMeeting(UUID meetingId) {
        List<Round> rounds = withVoices(meetingId);
        if (!rounds.isEmpty()) {
            em.createQuery(
                            "select distinct r from Round r left join fetch r.objections where r.meetingId = :meeting",
                            Round.class)
                    .setParameter("meeting", meetingId)
                    .getResultList();
        }
        return rounds;
    }

    private List<Round> withVoices(UUID meetingId) {
        return em.createQuery(
                        """
                        select distinct r from Round r left join fetch r.voices where r.meetingId = :meeting
                        order by r.number""",
                        Round.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }
}
