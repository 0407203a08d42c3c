package be.leuven.som.infrastructure.persistence;

import be.leuven.som.api.notice.OutboxLine;
import be.leuven.som.api.notice.OutboxMail;
import be.leuven.som.application.notice.OutboxQueries;
import be.leuven.som.domain.notice.MailContent;
import be.leuven.som.domain.notice.MessageState;
import be.leuven.som.domain.notice.OutgoingMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaOutboxQueries implements OutboxQueries {
    @PersistenceContext
    private EntityManager em;

    @Override
    public List<OutboxLine> lines(int skip, int most) {
        return em.createQuery(
                        """
                        select m.id, m.recipient, m.subject, m.state, m.writtenAt, m.attempts, m.nextAttemptAt, m.lastError
                        from OutgoingMessage m order by m.writtenAt desc, m.id desc""",
                        Object[].class)
                .setFirstResult(skip)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new OutboxLine(
                        (UUID) row[0],
                        row[1].toString(),
                        (String) row[2],
                        (MessageState) row[3],
                        (Instant) row[4],
                        (Integer) row[5],
                        (Instant) row[6],
                        (String) row[7]))
                .toList();
    }

    @Override
    public Optional<OutboxMail> mail(UUID id) {
        return Optional.ofNullable(em.find(OutgoingMessage.class, id)).map(JpaOutboxQueries::whole);
    }

    private static OutboxMail whole(OutgoingMessage mail) {
        MailContent content = mail.content();
        OutboxLine line = new OutboxLine(
                mail.id(),
                mail.recipient().value(),
                mail.subject(),
                mail.state(),
                mail.writtenAt(),
                mail.attempts(),
                mail.nextAttemptAt(),
                mail.lastError().orElse(null));
        return new OutboxMail(line, mail.version(), content.text(), content.html(), content.calendar(), false);
    }
}
