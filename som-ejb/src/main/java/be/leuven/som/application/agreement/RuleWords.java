package be.leuven.som.application.agreement;

import be.leuven.som.api.agreement.AgreedRule;
import be.leuven.som.api.agreement.RuleValues;
import be.leuven.som.domain.agreement.Agreed;
import be.leuven.som.domain.agreement.QuorumFraction;
import be.leuven.som.domain.agreement.RuleKind;
import be.leuven.som.domain.agreement.Rules;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.meeting.MinutesDeadline;
import be.leuven.som.domain.meeting.NoticePolicy;
import be.leuven.som.domain.meeting.QuorumPolicy;
import be.leuven.som.domain.network.RepresentationPolicy;
import be.leuven.som.domain.shared.AgreedBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rules in the words of the API, and back. */
final class RuleWords {
    private RuleWords() {}

    /** What holds for a body on a day, all of it. */
    static Map<RuleKind, AgreedRule> of(Policies policies, UUID bodyId, LocalDate day) {
        NoticePolicy notice = policies.notice(bodyId, day);
        QuorumPolicy quorum = policies.quorum(bodyId, day);
        Agreed<DecisionMethod> method = policies.method(bodyId, day);
        MinutesDeadline minutes = policies.minutes(bodyId, day);
        RepresentationPolicy people = policies.representation(day);
        Map<RuleKind, AgreedRule> rules = new EnumMap<>(RuleKind.class);
        rules.put(RuleKind.NOTICE, rule(RuleKind.NOTICE, notice.days(), 0, null, notice.source()));
        rules.put(
                RuleKind.QUORUM,
                rule(RuleKind.QUORUM, quorum.numerator(), quorum.denominator(), null, quorum.source()));
        rules.put(RuleKind.METHOD, rule(RuleKind.METHOD, 0, 0, method.value(), method.by()));
        rules.put(RuleKind.MINUTES, rule(RuleKind.MINUTES, minutes.workingDays(), 0, null, minutes.source()));
        rules.put(RuleKind.REPRESENTATIVES, rule(RuleKind.REPRESENTATIVES, people.each(), 0, null, people.source()));
        return rules;
    }

    /**
     * What one agreement lays down.
     *
     * @param by the agreement; without a day as long as it is not agreed
     */
    static List<AgreedRule> of(Rules rules, AgreedBy by) {
        List<AgreedRule> laidDown = new ArrayList<>();
        rules.noticeDays().ifPresent(days -> laidDown.add(rule(RuleKind.NOTICE, days, 0, null, by)));
        rules.quorum()
                .ifPresent(part -> laidDown.add(rule(RuleKind.QUORUM, part.numerator(), part.denominator(), null, by)));
        rules.method().ifPresent(method -> laidDown.add(rule(RuleKind.METHOD, 0, 0, method, by)));
        rules.minutesDays().ifPresent(days -> laidDown.add(rule(RuleKind.MINUTES, days, 0, null, by)));
        rules.representatives().ifPresent(each -> laidDown.add(rule(RuleKind.REPRESENTATIVES, each, 0, null, by)));
        return laidDown;
    }

    private static AgreedRule rule(RuleKind kind, int amount, int outOf, DecisionMethod method, AgreedBy by) {
        return by == null
                ? new AgreedRule(kind, amount, outOf, method, null, 0, null)
                : new AgreedRule(kind, amount, outOf, method, by.agreementId(), by.number(), by.on());
    }

    static RuleValues values(Rules rules) {
        return new RuleValues(
                rules.noticeDays().orElse(null),
                rules.quorum().map(QuorumFraction::toString).orElse(null),
                rules.method().orElse(null),
                rules.minutesDays().orElse(null),
                rules.representatives().orElse(null));
    }

    static Rules rules(RuleValues values) {
        return values == null
                ? Rules.NONE
                : new Rules(
                        values.noticeDays(),
                        QuorumFraction.parse(values.quorum()),
                        values.method(),
                        values.minutesDays(),
                        values.representatives());
    }
}
