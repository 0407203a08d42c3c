package be.leuven.som.domain.charter;

import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyKind;
import java.util.Set;

/**
 * What a decision must be to adopt a charter: of the plenary, with its quorum, by consent or by more than a simple
 * majority, and taken in the meeting of the final reading when there is one. Source: working agreement 3 of the charter.
 */
public record AdoptionPolicy(Set<DecisionMethod> methods) {
    public static final AdoptionPolicy STANDARD =
            new AdoptionPolicy(Set.of(DecisionMethod.CONSENT, DecisionMethod.TWO_THIRDS, DecisionMethod.UNANIMITY));

    /** @throws DomainException beside the decision, when it is not enough */
    public void require(CharterVersion version, Decision decision, Body body) {
        if (body.kind() != BodyKind.COUNCIL || !body.id().equals(decision.bodyId())) {
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
        if (decision.quorum().outlook() != Quorum.Outlook.REACHED && !decision.secondConvocation()) {
            throw DomainException.at("decision", "charter.adopted-with-quorum");
        }
    }
}
