package be.leuven.som.api.charter;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading what partners say on a version of the charter: for everybody in the network, from its consultation on. */
public interface ConsultationReading {
    /** The version that is in consultation; else the last one that was. */
    Optional<UUID> current();

    /** Nothing when there was no consultation on it, or not for the caller. */
    Optional<ConsultationView> consultation(UUID charterId);

    /** The partners for which the caller may speak and that have not spoken in a consultation that is open. */
    List<Unspoken> unspoken();

    /** What was said on one clause, also on one that is gone by now. */
    Optional<ClauseConsultation> clause(UUID charterId, UUID clauseKey);

    /**
     * A partner that neither commented, proposed nor supported anything.
     *
     * @param label of the version
     * @param until the closing day
     */
    record Unspoken(UUID charterId, String label, String partner, LocalDate until) implements Serializable {}
}
