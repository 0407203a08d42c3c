package be.leuven.som.domain.charter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where signing rounds, signatures and refusals are kept; there is no way to change or remove one. */
public interface SigningRepository {
    void open(SigningRound round);

    void add(Signature signature);

    void add(Refusal refusal);

    Optional<SigningRound> round(UUID charterVersionId);

    Optional<Signature> signature(UUID id);

    Optional<Signature> signature(UUID charterVersionId, UUID partnerId);

    Optional<Refusal> refusal(UUID charterVersionId, UUID partnerId);

    /** In the order in which they were given. */
    List<Signature> signatures(UUID charterVersionId);

    /** When each version was signed, the first first; what has no signature is left out. */
    Map<UUID, List<Instant>> moments();

    List<Refusal> refusals(UUID charterVersionId);

    /** The versions that were opened for signature and not superseded; some may have expired. */
    List<UUID> underWay();

    /** How many signatures and refusals each of these versions has; what has none is left out. */
    Map<UUID, Long> changes(Collection<UUID> charterVersionIds);
}
