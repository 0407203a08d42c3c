package be.leuven.som.application.network;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.decision.DecisionLine;
import be.leuven.som.api.decision.DecisionRegister;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionRepository;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyKind;
import be.leuven.som.domain.structure.BodyRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The decisions by which a partner can be admitted: of a council or a steering group, which speak for the network. */
@RequestScoped
public class AdmittingDecisions {
    @Inject
    private BodyRepository bodies;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private DecisionRegister register;

    List<DecisionLine> choices() {
        return bodies.all().stream()
                .filter(AdmittingDecisions::admits)
                .flatMap(body -> register.inForceFor(body.id()).stream())
                .sorted(Comparator.comparing(DecisionLine::takenAt).reversed())
                .toList();
    }

    Decision require(UUID decisionId) {
        if (decisionId == null) {
            throw DomainException.at("decisionId", "partner.decision-needed");
        }
        Decision decision =
                decisions.find(decisionId).orElseThrow(() -> new NotAllowed("know of decision " + decisionId));
        if (bodies.find(decision.bodyId()).filter(AdmittingDecisions::admits).isEmpty()) {
            throw DomainException.at("decisionId", "partner.decision-of-another-body", decision.number());
        }
        return decision;
    }

    private static boolean admits(Body body) {
        return body.kind() != BodyKind.WORKING_GROUP;
    }
}
