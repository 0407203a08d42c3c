package be.leuven.som.infrastructure.mail;

import be.leuven.som.application.notice.MailServer;
import be.leuven.som.application.notice.MailServer.MailNotAccepted;
import be.leuven.som.domain.notice.MessageRepository;
import be.leuven.som.domain.notice.MessageState;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends one waiting mail in one transaction, with its row locked, so that no other node sends it too. */
@Stateless
@PermitAll
public class OutboxSending {
    private static final Logger LOG = Logger.getLogger("be.leuven.som.mail");
    static final int AT_ONCE = 50;

    @Inject
    private MessageRepository outbox;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    public List<UUID> due() {
        return server.configured() ? outbox.due(clock.instant(), AT_ONCE) : List.of();
    }

    public void send(UUID id) {
        outbox.find(id).filter(m -> m.state() == MessageState.WAITING).ifPresent(message -> {
            try {
                server.send(message);
                message.sent();
            } catch (MailNotAccepted refused) {
                LOG.log(Level.WARNING, "mail {0} could not be handed over: {1}", new Object[] {id, refused.getMessage()
                });
                message.failed(clock.instant(), refused.getMessage());
            }
        });
    }
}
