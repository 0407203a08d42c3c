package be.leuven.som.infrastructure.mail;

import be.leuven.som.application.notice.MailServer;
import be.leuven.som.application.notice.MailWritten;
import be.leuven.som.infrastructure.rounds.Recurring;
import be.leuven.som.infrastructure.rounds.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Empties the outbox: at once after a transaction that wrote a mail, and every half minute for what failed before. */
@ApplicationScoped
public class OutboxRounds extends Recurring {
    private static final int MOST_TIMES = 20;

    @Inject
    private OutboxSending sending;

    @Inject
    private MailServer server;

    @Inject
    private Rounds rounds;

    public OutboxRounds() {
        super(Duration.ofSeconds(5), Duration.ofSeconds(30));
    }

    @Override
    public boolean wanted() {
        return server.configured();
    }

    public void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailWritten mail) {
        if (server.configured()) {
            rounds.soon(this::round);
        }
    }

    @Override
    protected void work() {
        int times = 0;
        List<UUID> due;
        do {
            due = sending.due();
            forEach(due, sending::send);
            times++;
        } while (due.size() == OutboxSending.AT_ONCE && times < MOST_TIMES);
    }
}
