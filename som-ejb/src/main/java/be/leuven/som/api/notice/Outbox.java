package be.leuven.som.api.notice;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.Page;
import be.leuven.som.api.Rejected;
import java.util.Optional;
import java.util.UUID;

/** Mails on their way out, for administrators. */
public interface Outbox {
    /** Whether a mail server is configured; without one, messages are read here. */
    boolean mailServer();

    /** @param page from 0, the newest mails first; each page holds at most 25 */
    Page<OutboxLine> lines(int page);

    Optional<OutboxMail> mail(UUID id);

    /**
     * Sends it as soon as possible.
     *
     * @param version that the user saw
     * @throws Rejected when it was sent already
     * @throws Conflict when it changed since, for instance because it was tried
     */
    void retry(UUID id, long version);

    /**
     * Never sends it, unless it is taken up again.
     *
     * @param version that the user saw
     * @throws Rejected when it was sent already
     * @throws Conflict when it changed since
     */
    void drop(UUID id, long version);
}
