package be.leuven.som.domain.network;

import be.leuven.som.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where applications are kept. */
public interface PartnerApplicationRepository {
    void add(PartnerApplication application);

    Optional<PartnerApplication> find(UUID id);

    /** @throws be.leuven.som.domain.shared.StaleVersionException when it has changed since the user saw that version */
    Optional<PartnerApplication> find(UUID id, long seen);

    Optional<PartnerApplication> withHash(String secretHash);

    /** The confirmed ones that wait for a decision, the first that was asked first. */
    List<PartnerApplication> waiting();

    /** How many wait for their confirmation from this address, and from whoever. */
    Unconfirmed unconfirmed(EmailAddress email);

    /** Forgets what was asked before that moment and never confirmed. */
    void forgetUnconfirmed(Instant before);

    /** Applications that wait for a confirmation: those by one address, and all. */
    record Unconfirmed(long byAddress, long all) {}
}
