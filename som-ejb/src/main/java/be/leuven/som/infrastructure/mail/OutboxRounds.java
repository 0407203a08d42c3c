package be.leuven.som.infrastructure.mail;

import be.leuven.som.application.notice.MailServer;
import be.leuven.som.application.notice.MailWritten;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Empties the outbox: at once after a transaction that wrote a mail, and every half minute for what failed before.
 *
 * <p>The executor of the container and not its timer service does this: without a data grid Payara Micro has none.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxRounds {
    private static final Logger LOG = Logger.getLogger("be.leuven.som.mail");
    private static final int MOST_TIMES = 20;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private OutboxSending sending;

    @Inject
    private MailServer server;

    private final AtomicInteger asked = new AtomicInteger();
    private ScheduledFuture<?> rounds;

    @PostConstruct
    void begin() {
        if (server.configured()) {
            rounds = executor.scheduleWithFixedDelay(this::round, 5, 30, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    public void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailWritten mail) {
        if (server.configured()) {
            try {
                executor.execute(this::round);
            } catch (RejectedExecutionException busyOrStopping) {
                LOG.log(Level.FINE, "left to the next round", busyOrStopping);
            }
        }
    }

    /** One round at a time; who asks for one meanwhile makes it go round once more. */
    private void round() {
        if (asked.getAndIncrement() > 0) {
            return;
        }
        try {
            int seen;
            do {
                seen = asked.get();
                sendDue();
            } while (!asked.compareAndSet(seen, 0));
        } finally {
            asked.set(0);
        }
    }

    private void sendDue() {
        try {
            int times = 0;
            List<UUID> due;
            do {
                due = sending.due();
                due.forEach(this::send);
                times++;
            } while (due.size() == OutboxSending.AT_ONCE && times < MOST_TIMES);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "a round of the outbox failed; the next one tries again", failed);
        }
    }

    /** One mail that can't even be tried does not keep the others waiting. */
    private void send(UUID id) {
        try {
            sending.send(id);
        } catch (EJBException failed) {
            LOG.log(Level.WARNING, failed, () -> "mail " + id + " could not be tried; the next round tries again");
        }
    }
}
