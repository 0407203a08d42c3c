package be.leuven.som.domain.charter;

import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.Fixtures.inDutch;
import static be.leuven.som.domain.Fixtures.someone;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.charter.CharterComparison.Fate;
import be.leuven.som.domain.charter.CharterComparison.Pair;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.decision.DecisionNumber;
import be.leuven.som.domain.decision.Votes;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.QuorumPolicy;
import be.leuven.som.domain.shared.Period;
import be.leuven.som.domain.shared.WorkingYear;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyKind;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens with a charter after it is written: compared, ended, adopted. */
class CharterKeepingTest {
    private static final NumberedClause MISSION = clause("missie", CharterSection.MISSION, "2.1", "Samen.");
    private static final NumberedClause GOAL = clause("doel", CharterSection.GOALS, "3.1", "Aan boord.");
    private static final NumberedClause OTHER_GOAL = clause("ander", CharterSection.GOALS, "3.2", "Diversiteit.");

    private static NumberedClause clause(String key, CharterSection section, String number, String text) {
        return new NumberedClause(section, number, someone(key), "Titel", text);
    }

    private static List<Fate> fates(List<NumberedClause> before, List<NumberedClause> after) {
        return CharterComparison.of(before, after).pairs().stream()
                .map(Pair::fate)
                .toList();
    }

    @Test
    void knows_a_clause_by_its_key_wherever_it_stands() {
        NumberedClause moved = clause("doel", CharterSection.PRINCIPLES, "4.1", "Aan boord.");

        Pair pair = CharterComparison.of(List.of(GOAL), List.of(moved)).pairs().get(0);

        assertThat(pair.fate()).isEqualTo(Fate.SAME);
        assertThat(pair.moved()).isTrue();
    }

    @Test
    void tells_what_was_changed_added_and_removed_in_the_order_of_reading() {
        NumberedClause changed = clause("missie", CharterSection.MISSION, "2.1", "Samen onderwijs maken.");
        NumberedClause added = clause("nieuw", CharterSection.GOALS, "3.1", "Welbevinden.");

        assertThat(fates(List.of(MISSION, GOAL, OTHER_GOAL), List.of(changed, added, OTHER_GOAL)))
                .containsExactly(Fate.CHANGED, Fate.REMOVED, Fate.ADDED, Fate.SAME);
        assertThat(fates(List.of(GOAL, OTHER_GOAL), List.of(GOAL))).containsExactly(Fate.SAME, Fate.REMOVED);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-09-28,",
        "2020-09-29, 12",
        "2021-03-28, 12",
        "2021-03-29, 6",
        "2021-06-29, 3",
        "2021-09-29, 3",
        "2021-09-30,"
    })
    void warns_twelve_six_and_three_months_before_its_last_day(String today, Integer months) {
        CharterVersion version = ACharter.withThree().inForce().version;

        assertThat(TermPolicy.STANDARD.due(version, day(today)).orElse(null)).isEqualTo(months);
    }

    @Test
    void sends_each_warning_once_and_none_that_is_behind() {
        CharterVersion version = ACharter.withThree().inForce().version;

        assertThat(TermPolicy.STANDARD.toSend(version, day("2021-04-01"))).contains(6);
        version.warned(6);

        assertThat(TermPolicy.STANDARD.toSend(version, day("2021-04-02"))).isEmpty();
        assertThat(TermPolicy.STANDARD.toSend(version, day("2021-07-01"))).contains(3);
    }

    @ParameterizedTest
    @CsvSource({"1.0, 2.0", "2.13, 3.0", "7, 8.0", "proef, proef+", "een hele lange naam., een hele lange naam+"})
    void names_what_follows(String label, String next) {
        assertThat(CharterVersion.begin(label).nextLabel()).isEqualTo(next);
    }

    private static final Body COUNCIL = body(BodyKind.COUNCIL);

    private static Body body(BodyKind kind) {
        return new Body("OR", kind, inDutch("Raad"), inDutch("Waakt."), null, Period.from(day("2009-01-01")));
    }

    private static Decision decision(Body body, UUID meeting, DecisionMethod method, boolean second) {
        Quorum quorum = new Quorum(10, 6, second ? 3 : 8, 0);
        return new Decision(
                new DecisionNumber("OR", WorkingYear.of(day("2015-06-04")), 1),
                new Decision.Occasion(
                        body.id(), meeting, null, brussels("2015-06-04T17:00"), quorum, QuorumPolicy.STANDARD, second),
                new Decision.Draft(
                        "De raad stelt het charter vast.",
                        method,
                        method.counted() ? new Votes(3, 0, 0) : null,
                        null,
                        null));
    }

    private static void require(CharterVersion version, Decision decision, Body body) {
        AdoptionPolicy.STANDARD.require(
                version, decision, body.kind() == BodyKind.COUNCIL ? Set.of(body.id()) : Set.of());
    }

    @Test
    void is_adopted_by_the_council_by_consent_at_its_final_reading() {
        CharterVersion version = ACharter.withThree().version;
        UUID reading = someone("vergadering");
        version.readFinallyIn(reading);

        require(version, decision(COUNCIL, reading, DecisionMethod.CONSENT, false), COUNCIL);
        require(version, decision(COUNCIL, reading, DecisionMethod.TWO_THIRDS, true), COUNCIL);

        assertThat(version.finalReadingId()).contains(reading);
        assertRefusedAt(
                "decision",
                "charter.adopted-at-final-reading",
                () -> require(version, decision(COUNCIL, someone("andere"), DecisionMethod.CONSENT, false), COUNCIL));
    }

    @Test
    void is_not_adopted_by_another_body_or_by_a_simple_majority() {
        CharterVersion version = ACharter.withThree().version;
        Body group = body(BodyKind.STEERING_GROUP);

        assertRefusedAt(
                "decision",
                "charter.adopted-by-council",
                () -> require(version, decision(group, null, DecisionMethod.CONSENT, false), group));
        assertRefusedAt(
                "decision",
                "charter.adopted-by-method",
                () -> require(version, decision(COUNCIL, null, DecisionMethod.SIMPLE_MAJORITY, false), COUNCIL));
    }
}
