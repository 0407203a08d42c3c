package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.StaleVersionException;
import java.util.Optional;
import java.util.UUID;

/** Where date polls that are being made are kept. */
public interface PollDraftRepository {
    void add(PollDraft draft);

    void remove(PollDraft draft);

    Optional<PollDraft> find(UUID id);

    /**
     * @param seen the version that the user saw
     * @throws StaleVersionException when it has changed since
     */
    Optional<PollDraft> find(UUID id, long seen);
}
