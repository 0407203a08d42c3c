package be.leuven.som.domain.charter;

import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.shared.DomainException;
import java.util.Set;
import java.util.UUID;

/**
 * What a decision must be to adopt a charter: of the plenary, by consent or by more than a simple majority, and taken in
 * the meeting of the final reading when there is one. That it had its quorum the decision itself has seen to. Source:
 * working agreement 3 of the charter.
 */
public record AdoptionPolicy(Set<DecisionMethod> methods) {
    public static final AdoptionPolicy STANDARD =
            new AdoptionPolicy(Set.of(DecisionMethod.CONSENT, DecisionMethod.TWO_THIRDS, DecisionMethod.UNANIMITY));

    /**
     * Sees to it that a decision can adopt a version.
     *
     * @param councils the ids of the bodies that are councils
     * @throws DomainException beside the decision, when it is not enough
     */
    public void require(CharterVersion version, Decision decision, Set<UUID> councils) {
        if (!councils.contains(decision.bodyId())) {
            throw DomainException.at("decision", "charter.adopted-by-council");
        }
        if (version.finalReadingId()
                .filter(reading -> !reading.equals(decision.meetingId().orElse(null)))
                .isPresent()) {
            throw DomainException.at("decision", "charter.adopted-at-final-reading");
        }
        if (!methods.contains(decision.method())) {
            throw DomainException.at("decision", "charter.adopted-by-method", decision.method());
        }
    }
}
