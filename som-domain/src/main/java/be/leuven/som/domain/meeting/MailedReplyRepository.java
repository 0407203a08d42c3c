package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.StaleVersionException;
import java.util.Optional;
import java.util.UUID;

/** Where answers of calendar programs are kept. */
public interface MailedReplyRepository {
    void add(MailedReply reply);

    /** @throws StaleVersionException when it has changed since the user saw that version */
    Optional<MailedReply> find(UUID id, long seen);

    Optional<MailedReply> withFingerprint(String fingerprint);
}
