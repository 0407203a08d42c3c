package be.leuven.som.infrastructure.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads the mailbox every minute, on one server at a time; see {@link OutboxRounds} on how. */
@Singleton
@Startup
@PermitAll
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailboxRounds {
    private static final Logger LOG = Logger.getLogger("be.leuven.som.mail");

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ImapMailbox mailbox;

    @Inject
    private MailboxIntake intake;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void begin() {
        if (mailbox.configured()) {
            rounds = executor.scheduleWithFixedDelay(this::round, 20, 60, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** Reads once, unless another server is at it. */
    public void round() {
        try {
            Optional<Instant> turn = intake.takeTurn();
            if (turn.isPresent()) {
                try {
                    read();
                } finally {
                    intake.giveTurnBack(turn.get());
                }
            }
        } catch (MessagingException | IOException | RuntimeException failed) {
            LOG.log(Level.WARNING, "the mailbox could not be read; the next round tries again", failed);
        }
    }

    private void read() throws MessagingException, IOException {
        mailbox.read(new ImapMailbox.Reader() {
            @Override
            public void whole(byte[] mail) {
                intake.whole(mail);
            }

            @Override
            public void tooLarge(byte[] head) {
                intake.tooLarge(head);
            }
        });
    }
}
