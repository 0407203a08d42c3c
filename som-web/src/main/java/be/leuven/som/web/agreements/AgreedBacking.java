package be.leuven.som.web.agreements;

import be.leuven.som.api.agreement.AgreedRule;
import be.leuven.som.api.agreement.RulesInForce;
import be.leuven.som.domain.agreement.RuleKind;
import be.leuven.som.domain.decision.DecisionMethod;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which rule holds for a body on a day, for every page that obeys one; asked once a request for each body and day. */
@Named("agreed")
@RequestScoped
public class AgreedBacking {
    @Inject
    private RulesInForce rules;

    private final Map<Question, Map<RuleKind, AgreedRule>> known = new HashMap<>();

    private record Question(UUID bodyId, LocalDate day) {}

    /**
     * @param bodyId null for the whole network
     * @param day null for today
     */
    public AgreedRule rule(String kind, UUID bodyId, LocalDate day) {
        return known.computeIfAbsent(new Question(bodyId, day), asked -> rules.of(asked.bodyId(), asked.day()))
                .get(RuleKind.valueOf(kind));
    }

    /** How that body decides today, unless it chooses otherwise. */
    public DecisionMethod method(UUID bodyId) {
        return rule(RuleKind.METHOD.name(), bodyId, null).method();
    }

    public LocalDate minutesDue(UUID bodyId, LocalDate held) {
        return rules.minutesDueOn(bodyId, held);
    }
}
