package be.leuven.som.application.agreement;

import be.leuven.som.api.agreement.AgreedRule;
import be.leuven.som.api.agreement.RuleMeaning;
import be.leuven.som.api.agreement.RuleValues;
import be.leuven.som.domain.agreement.Rules;
import be.leuven.som.domain.meeting.MinutesDeadline;
import be.leuven.som.domain.meeting.NoticePolicy;
import be.leuven.som.domain.meeting.QuorumPolicy;
import java.time.LocalDate;
import java.util.List;

/** Values by the example of a meeting: in four weeks for its invitation, today for its minutes, of nine seats for its quorum. */
final class Meanings {
    private static final int WEEKS_AHEAD = 4;
    private static final int SEATS = 9;

    private Meanings() {}

    static List<RuleMeaning> of(RuleValues values, LocalDate today) {
        Rules rules = RuleWords.rules(values);
        return RuleWords.of(rules, null).stream()
                .map(rule -> meaning(rule, today))
                .toList();
    }

    private static RuleMeaning meaning(AgreedRule rule, LocalDate today) {
        LocalDate ahead = today.plusWeeks(WEEKS_AHEAD);
        return switch (rule.kind()) {
            case NOTICE -> new RuleMeaning(rule, ahead, new NoticePolicy(rule.amount()).lastDayBefore(ahead), 0, 0);
            case MINUTES ->
                new RuleMeaning(rule, today, new MinutesDeadline(rule.amount(), null).lastDayAfter(today), 0, 0);
            case QUORUM ->
                new RuleMeaning(rule, null, null, SEATS, new QuorumPolicy(rule.amount(), rule.outOf()).needed(SEATS));
            case METHOD, REPRESENTATIVES -> new RuleMeaning(rule, null, null, 0, 0);
        };
    }
}
