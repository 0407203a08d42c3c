package be.leuven.som.api.network;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The partners, for everybody; names of persons only for who signed in, or when they agreed. */
public interface PartnerDirectory {
    /** All partners by name, those that ended included; applicants only for who signed in. */
    List<PartnerSummary> partners();

    Optional<PartnerDetails> partner(UUID id);
}
