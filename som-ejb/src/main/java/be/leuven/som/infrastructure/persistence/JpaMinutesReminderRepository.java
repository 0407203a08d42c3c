package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.MinutesReminder;
import be.leuven.som.domain.meeting.MinutesReminderRepository;
import be.leuven.som.domain.meeting.MinutesState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Of two nodes that begin a reminder at once, the key lets one through. */
@ApplicationScoped
class JpaMinutesReminderRepository implements MinutesReminderRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public List<UUID> waiting(Instant since) {
        return em.createQuery(
                        """
                        select m.id from Meeting m left join Minutes n on n.meetingId = m.id
                        where m.state = :closed and m.startsAt >= :since and (n.id is null or n.state = :draft)
                        order by m.startsAt, m.id""",
                        UUID.class)
                .setParameter("closed", MeetingState.CLOSED)
                .setParameter("since", since)
                .setParameter("draft", MinutesState.DRAFT)
                .getResultList();
    }

    @Override
    public MinutesReminder hold(UUID meetingId) {
        MinutesReminder kept = em.find(MinutesReminder.class, meetingId, LockModeType.PESSIMISTIC_WRITE);
        if (kept == null) {
            kept = new MinutesReminder(meetingId);
            em.persist(kept);
            em.flush();
        }
        return kept;
    }
}
