package be.leuven.som.application.agreement;

import be.leuven.som.api.agreement.AgreedRule;
import be.leuven.som.api.agreement.RulesInForce;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.domain.agreement.RuleKind;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

@Stateless
@UseCase
@Reading
@PermitAll
public class RulesInForceBean implements RulesInForce {
    @Inject
    private AgreedPolicies policies;

    @Override
    public Map<RuleKind, AgreedRule> of(UUID bodyId, LocalDate day) {
        Policies agreed = policies.read();
        return RuleWords.of(agreed, bodyId, day == null ? agreed.today() : day);
    }

    @Override
    public LocalDate minutesDueOn(UUID bodyId, LocalDate held) {
        return policies.read().minutes(bodyId, held).lastDayAfter(held);
    }
}
