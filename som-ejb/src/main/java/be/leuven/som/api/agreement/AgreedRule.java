package be.leuven.som.api.agreement;

import be.leuven.som.domain.agreement.RuleKind;
import be.leuven.som.domain.decision.DecisionMethod;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A rule that the software obeys, and who says so.
 *
 * @param amount days, the numerator of the quorum, or representatives; 0 for a method
 * @param outOf the denominator of the quorum; 0 for others
 * @param method null for others
 * @param agreementId null when nothing is agreed, so that the usual value holds
 * @param number of the agreement; 0 when nothing is agreed
 * @param agreedOn the day of the decision; null when nothing is agreed, or not yet
 */
public record AgreedRule(
        RuleKind kind, int amount, int outOf, DecisionMethod method, UUID agreementId, int number, LocalDate agreedOn)
        implements Serializable {
    public boolean agreed() {
        return agreementId != null;
    }
}
