package be.leuven.som.domain.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where mails wait. */
public interface MessageRepository {
    void add(OutgoingMessage message);

    Optional<OutgoingMessage> find(UUID id);

    /** Waiting mails whose time has come, the oldest first. */
    List<UUID> due(Instant now, int most);

    /** The newest mails. */
    List<OutgoingMessage> latest(int most);
}
