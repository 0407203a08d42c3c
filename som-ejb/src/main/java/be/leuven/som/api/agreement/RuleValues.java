package be.leuven.som.api.agreement;

import be.leuven.som.domain.decision.DecisionMethod;
import java.io.Serializable;

/**
 * What an agreement lays down; each null when it says nothing about it.
 *
 * @param noticeDays calendar days
 * @param quorum a fraction, such as {@code 1/2}
 * @param minutesDays working days
 * @param representatives of each partner
 */
public record RuleValues(
        Integer noticeDays, String quorum, DecisionMethod method, Integer minutesDays, Integer representatives)
        implements Serializable {
    public static final RuleValues NONE = new RuleValues(null, null, null, null, null);
}
