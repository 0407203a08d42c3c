package be.leuven.som.application.notice;

import be.leuven.som.api.notice.OutboxLine;
import be.leuven.som.api.notice.OutboxMail;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The outbox as it is read: lists without what the mails say. */
public interface OutboxQueries {
    /** The newest first. */
    List<OutboxLine> lines(int skip, int most);

    Optional<OutboxMail> mail(UUID id);
}
