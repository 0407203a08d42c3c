package be.leuven.som.domain.notice;

import be.leuven.som.domain.shared.StaleVersionException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where mails wait. */
public interface MessageRepository {
    void add(OutgoingMessage message);

    /** Locked until the transaction is over, so that nobody else sends it meanwhile. */
    Optional<OutgoingMessage> find(UUID id);

    /** @throws StaleVersionException when it has changed since the user saw that version */
    Optional<OutgoingMessage> find(UUID id, long seen);

    /** Waiting mails whose time has come, the oldest first. */
    List<UUID> due(Instant now, int most);

    /** Whose turn it is to read the mailbox, locked until the transaction is over. */
    MailboxTurn turn();
}
