package be.leuven.som.domain.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where proposals for agendas are kept. */
public interface ItemProposalRepository {
    void add(ItemProposal proposal);

    Optional<ItemProposal> find(UUID id);

    /** @param seen the version that the user saw */
    Optional<ItemProposal> find(UUID id, long seen);

    /** Those for this body that nobody took back and no agenda took up, the oldest first. */
    List<ItemProposal> waitingFor(UUID bodyId, int most);

    /** What this person proposed, the newest first. */
    List<ItemProposal> by(UUID person, int most);
}
