package be.leuven.som.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where working agreements are kept; there is no way to remove one. */
public interface WorkingAgreementRepository {
    void add(WorkingAgreement agreement);

    /** The next number, held until the transaction ends. */
    int nextNumber();

    Optional<WorkingAgreement> find(UUID id);

    /** @throws be.leuven.som.domain.shared.StaleVersionException when it has changed since the user saw that version */
    Optional<WorkingAgreement> find(UUID id, long seen);

    /** The agreement, held until the transaction ends. */
    Optional<WorkingAgreement> hold(UUID id);

    /** Every agreement that there is or was, by its number. */
    List<WorkingAgreement> all();

    /** What was ever agreed and lays down a rule. */
    AgreedRules rules();

    /** The agreements in force whose review is due by that day, the first due on top. */
    List<WorkingAgreement> toReview(LocalDate by);
}
