package be.leuven.som.api.agreement;

import be.leuven.som.domain.agreement.RuleKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Which rules hold for a body on a day, for everybody: what the network agreed is no secret. */
public interface RulesInForce {
    /**
     * All of them.
     *
     * @param bodyId null for what holds in the whole network
     * @param day null for today
     */
    Map<RuleKind, AgreedRule> of(UUID bodyId, LocalDate day);

    /** The last day on which minutes of a meeting of that body, held on that day, go round in time. */
    LocalDate minutesDueOn(UUID bodyId, LocalDate held);
}
