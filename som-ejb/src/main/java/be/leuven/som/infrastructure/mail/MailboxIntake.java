package be.leuven.som.infrastructure.mail;

import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.reply.ReplyIntake;
import be.leuven.som.domain.meeting.MailedReply;
import be.leuven.som.domain.meeting.MailedReplyState;
import be.leuven.som.domain.notice.MessageRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Takes up one mail of the mailbox in one transaction; and keeps whose turn it is to read. */
@Stateless
@PermitAll
public class MailboxIntake {
    private static final String PLACE = "mailbox";
    private static final String SYSTEM = "system";

    @Inject
    private ReplyIntake intake;

    @Inject
    private MessageRepository outbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public Optional<Instant> takeTurn() {
        return outbox.turn().take(clock.instant());
    }

    public void giveTurnBack(Instant until) {
        outbox.turn().giveBack(until);
    }

    public void whole(byte[] mail) {
        record(intake.take(mail, PLACE, meeting -> true));
    }

    public void tooLarge(byte[] head) {
        record(intake.takeTooLarge(head, PLACE));
    }

    private void record(MailedReply reply) {
        if (reply.state() == MailedReplyState.SET_ASIDE) {
            audit.recordAs(SYSTEM, "reply.set-aside", reply.id());
        }
    }
}
