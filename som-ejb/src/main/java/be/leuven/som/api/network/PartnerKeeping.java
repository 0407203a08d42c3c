package be.leuven.som.api.network;

import be.leuven.som.api.decision.DecisionLine;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The life of partners. For the coordinator; each change names the version that its user saw. */
public interface PartnerKeeping {
    /** As an applicant, until a decision admits it. */
    UUID register(RegisterPartner command);

    void describe(UUID id, long version, PartnerDescription description);

    void rename(UUID id, long version, String name, LocalDate from);

    /** From the day of that decision on, which a council or a steering group took. */
    void admit(UUID id, long version, UUID decisionId);

    void decline(UUID id, long version, LocalDate day, String reason);

    void suspend(UUID id, long version, LocalDate day, String reason);

    void resume(UUID id, long version, LocalDate day, String reason);

    /** With its representations and the mandates on its seats, all on that day. What it signed stays signed. */
    void end(EndPartner command);

    /** The decisions that can admit a partner, the last taken first. */
    List<DecisionLine> decisions();
}
