package be.leuven.som.api.network;

import be.leuven.som.api.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The partners, for everybody; who asked to take part and people of partners only for who signed in. */
public interface PartnerDirectory {
    /** @param page from 0; each page holds at most 24 */
    Page<PartnerSummary> list(PartnerFilter filter, int page);

    /** Those that take part, by name: with whom another one can go on. At most 2,000. */
    List<PartnerSummary> present();

    Optional<PartnerDetails> partner(UUID id);

    /** Whether the caller may register partners and change them. */
    boolean mayKeep();
}
