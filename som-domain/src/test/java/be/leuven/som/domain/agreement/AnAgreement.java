package be.leuven.som.domain.agreement;

import static be.leuven.som.domain.Fixtures.COORDINATOR;
import static be.leuven.som.domain.Fixtures.brussels;

import be.leuven.som.domain.decision.ADecision;
import be.leuven.som.domain.decision.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Working agreements to try things on, and the decisions that they need. */
final class AnAgreement {
    static final Instant PROPOSED = brussels("2015-03-05T16:00");
    static final LocalDate AGREED = LocalDate.parse("2015-06-04");
    static final LocalDate REVIEW = LocalDate.parse("2020-06-30");

    private AnAgreement() {}

    static WorkingAgreement proposed(int number, UUID bodyId, Rules rules) {
        return new WorkingAgreement(number, bodyId, COORDINATOR, saying("Uitnodigen", rules), PROPOSED);
    }

    static WorkingAgreement inForce(int number, UUID bodyId, Rules rules) {
        WorkingAgreement agreement = proposed(number, bodyId, rules);
        agreement.agree(decision("2015-06-04T17:30"), null, REVIEW);
        return agreement;
    }

    static WorkingAgreement.Draft saying(String title, Rules rules) {
        return new WorkingAgreement.Draft(
                title, "We nodigen op tijd uit.", null, "We bereiden ons voor", null, Measure.INVITATIONS, rules);
    }

    static Rules notice(int days) {
        return new Rules(days, null, null, null, null);
    }

    static Decision decision(String at) {
        return ADecision.ofTheSteeringGroup().at(at).taken();
    }
}
