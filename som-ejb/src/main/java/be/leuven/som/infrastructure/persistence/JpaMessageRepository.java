package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.notice.MailboxTurn;
import be.leuven.som.domain.notice.MessageRepository;
import be.leuven.som.domain.notice.MessageState;
import be.leuven.som.domain.notice.OutgoingMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaMessageRepository implements MessageRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(OutgoingMessage message) {
        em.persist(message);
    }

    @Override
    public Optional<OutgoingMessage> find(UUID id) {
        return Optional.ofNullable(em.find(OutgoingMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<UUID> due(Instant now, int most) {
        return em.createQuery(
                        """
                        select m.id from OutgoingMessage m where m.state = :waiting and m.nextAttemptAt <= :now
                        order by m.nextAttemptAt""",
                        UUID.class)
                .setParameter("waiting", MessageState.WAITING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Optional<OutgoingMessage> find(UUID id, long seen) {
        return Versions.find(em, OutgoingMessage.class, id, seen);
    }

    @Override
    public MailboxTurn turn() {
        return em.find(MailboxTurn.class, MailboxTurn.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
