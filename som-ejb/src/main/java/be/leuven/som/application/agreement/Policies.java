package be.leuven.som.application.agreement;

import be.leuven.som.domain.agreement.Agreed;
import be.leuven.som.domain.agreement.AgreedRules;
import be.leuven.som.domain.agreement.Rules;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MinutesDeadline;
import be.leuven.som.domain.meeting.NoticePolicy;
import be.leuven.som.domain.meeting.QuorumPolicy;
import be.leuven.som.domain.network.RepresentationPolicy;
import be.leuven.som.domain.shared.Zone;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the working agreements ask, as the policies that obey them, each with the agreement that it comes from; where nothing
 * is agreed, what is usual. The only place that knows what is usual.
 *
 * @param today when nothing else says of which day the rules are
 */
public record Policies(AgreedRules rules, LocalDate today) {
    /** What is usual, as long as nothing is agreed. */
    public static Policies usual() {
        return new Policies(new AgreedRules(List.of()), LocalDate.MIN);
    }

    /** @param bodyId null for what holds in the whole network */
    public NoticePolicy notice(UUID bodyId, LocalDate day) {
        return rules.of(bodyId, day, Rules::noticeDays)
                .map(agreed -> new NoticePolicy(agreed.value(), agreed.by()))
                .orElse(NoticePolicy.STANDARD);
    }

    /** For an invitation that goes out today. */
    public NoticePolicy notice(UUID bodyId) {
        return notice(bodyId, today);
    }

    public QuorumPolicy quorum(UUID bodyId, LocalDate day) {
        return rules.of(bodyId, day, Rules::quorum)
                .map(agreed -> new QuorumPolicy(
                        agreed.value().numerator(), agreed.value().denominator(), agreed.by()))
                .orElse(QuorumPolicy.STANDARD);
    }

    /** On the day of the meeting; of one without a date, today's. */
    public QuorumPolicy quorum(Meeting meeting) {
        return quorum(meeting.bodyId(), meeting.startsAt().map(Zone::dayOf).orElse(today));
    }

    /** How the body decides unless it chooses otherwise; without a source when nothing is agreed. */
    public Agreed<DecisionMethod> method(UUID bodyId, LocalDate day) {
        return rules.of(bodyId, day, Rules::method).orElseGet(() -> new Agreed<>(DecisionMethod.CONSENT, null));
    }

    public MinutesDeadline minutes(UUID bodyId, LocalDate held) {
        return rules.of(bodyId, held, Rules::minutesDays)
                .map(agreed -> new MinutesDeadline(agreed.value(), agreed.by()))
                .orElse(MinutesDeadline.STANDARD);
    }

    /** Partners have no body: what the whole network agreed. */
    public RepresentationPolicy representation(LocalDate day) {
        return rules.of(null, day, Rules::representatives)
                .map(agreed -> new RepresentationPolicy(agreed.value(), agreed.by()))
                .orElse(RepresentationPolicy.STANDARD);
    }
}
