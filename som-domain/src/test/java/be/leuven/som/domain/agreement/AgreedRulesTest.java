package be.leuven.som.domain.agreement;

import static be.leuven.som.domain.Fixtures.COORDINATOR;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.Fixtures.someone;
import static be.leuven.som.domain.agreement.AnAgreement.AGREED;
import static be.leuven.som.domain.agreement.AnAgreement.decision;
import static be.leuven.som.domain.agreement.AnAgreement.inForce;
import static be.leuven.som.domain.agreement.AnAgreement.notice;
import static be.leuven.som.domain.agreement.AnAgreement.proposed;
import static be.leuven.som.domain.agreement.AnAgreement.saying;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.shared.AgreedBy;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which rule holds for a body on a day, and who says so. */
class AgreedRulesTest {
    private static final UUID STEERING_GROUP = someone("RG");
    private static final UUID COUNCIL = someone("OR");
    private static final LocalDate LATER = day("2016-01-01");

    private static AgreedRules of(WorkingAgreement... agreements) {
        return new AgreedRules(Stream.of(agreements)
                .flatMap(a -> a.revisions().stream())
                .filter(r -> r.agreedOn().isPresent())
                .toList());
    }

    private static Optional<Integer> days(AgreedRules rules, UUID body, String day) {
        return rules.of(body, day(day), Rules::noticeDays).map(Agreed::value);
    }

    @Test
    void nothing_holds_before_it_was_agreed_nor_as_long_as_it_is_proposed() {
        AgreedRules rules = of(inForce(1, null, notice(8)), proposed(2, null, notice(3)));

        assertThat(days(rules, COUNCIL, "2015-06-03")).isEmpty();
        assertThat(days(rules, COUNCIL, "2015-06-04")).contains(8);
        assertThat(rules.of(COUNCIL, LATER, Rules::minutesDays)).isEmpty();
    }

    @Test
    void names_the_agreement_and_the_day_on_which_it_was_decided() {
        WorkingAgreement agreement = inForce(1, null, notice(8));

        assertThat(of(agreement).of(COUNCIL, LATER, Rules::noticeDays))
                .contains(new Agreed<>(8, new AgreedBy(agreement.id(), 1, AGREED)));
    }

    @Test
    void what_a_body_agreed_for_itself_goes_before_what_the_network_agreed() {
        AgreedRules rules = of(inForce(1, null, notice(8)), inForce(11, STEERING_GROUP, notice(5)));

        assertThat(days(rules, STEERING_GROUP, "2016-01-01")).contains(5);
        assertThat(days(rules, COUNCIL, "2016-01-01")).contains(8);
        assertThat(days(rules, null, "2016-01-01")).contains(8);
    }

    @Test
    void each_day_knows_the_revision_of_that_day() {
        WorkingAgreement agreement = inForce(1, null, notice(8));
        agreement.review(COORDINATOR, "Meer tijd", brussels("2016-01-10T10:00"));
        agreement.word(saying("Tien dagen", notice(10)), COORDINATOR, brussels("2016-01-10T10:00"));
        agreement.agree(decision("2016-02-01T17:00"), day("2016-03-01"), day("2020-01-01"));

        assertThat(days(of(agreement), COUNCIL, "2016-02-29")).contains(8);
        assertThat(days(of(agreement), COUNCIL, "2016-03-01")).contains(10);
        assertThat(of(agreement)
                        .of(COUNCIL, day("2016-03-01"), Rules::noticeDays)
                        .map(a -> a.by().on()))
                .contains(day("2016-02-01"));
    }

    @Test
    void a_retired_agreement_holds_up_to_its_last_day() {
        WorkingAgreement agreement = inForce(1, null, notice(8));
        agreement.review(COORDINATOR, "Weg ermee", brussels("2016-01-10T10:00"));
        agreement.retire(decision("2016-02-01T17:00"), day("2016-02-29"), "Niet meer nodig");

        assertThat(days(of(agreement), COUNCIL, "2016-02-29")).contains(8);
        assertThat(days(of(agreement), COUNCIL, "2016-03-01")).isEmpty();
    }

    @Test
    void a_rule_is_laid_down_in_one_agreement_of_the_same_scope_only() {
        AgreedRules rules = of(inForce(1, null, notice(8)));

        assertRefused("agreement.rule-agreed-elsewhere", () -> rules.requireFree(proposed(2, null, notice(9)), LATER));
        rules.requireFree(proposed(2, STEERING_GROUP, notice(9)), LATER);
        rules.requireFree(proposed(2, null, new Rules(null, null, null, 10, null)), LATER);
        rules.requireFree(proposed(2, null, null), LATER);
    }
}
