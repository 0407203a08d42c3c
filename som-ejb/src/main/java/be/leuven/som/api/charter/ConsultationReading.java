package be.leuven.som.api.charter;

import java.util.Optional;
import java.util.UUID;

/** Reading what partners say on a version of the charter: for everybody in the network, from its consultation on. */
public interface ConsultationReading {
    /** The version that is in consultation; else the last one that was. */
    Optional<UUID> current();

    /** Nothing when there was no consultation on it, or not for the caller. */
    Optional<ConsultationView> consultation(UUID charterId);

    /** What was said on one clause, also on one that is gone by now. */
    Optional<ClauseConsultation> clause(UUID charterId, UUID clauseKey);
}
