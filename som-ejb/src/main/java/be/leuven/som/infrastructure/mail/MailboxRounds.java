package be.leuven.som.infrastructure.mail;

import be.leuven.som.infrastructure.rounds.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Reads the mailbox every minute, on one server at a time. */
@ApplicationScoped
public class MailboxRounds extends Recurring {
    @Inject
    private ImapMailbox mailbox;

    @Inject
    private MailboxIntake intake;

    public MailboxRounds() {
        super(Duration.ofSeconds(20), Duration.ofMinutes(1));
    }

    @Override
    public boolean wanted() {
        return mailbox.configured();
    }

    /** Reads once, unless another server is at it. */
    @Override
    protected void work() {
        Optional<Instant> turn = intake.takeTurn();
        if (turn.isPresent()) {
            try {
                read();
            } finally {
                intake.giveTurnBack(turn.get());
            }
        }
    }

    private void read() {
        try {
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
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (MessagingException failed) {
            throw new IllegalStateException("the mailbox could not be read", failed);
        }
    }
}
