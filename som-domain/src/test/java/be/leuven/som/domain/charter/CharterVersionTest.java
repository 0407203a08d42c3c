package be.leuven.som.domain.charter;

import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.Fixtures.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.domain.charter.Clause.Wording;
import be.leuven.som.domain.shared.Period;
import be.leuven.som.domain.shared.StaleVersionException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CharterVersionTest {
    private final ACharter charter = ACharter.withThree();
    private final Clause first = charter.clauses.get(0);
    private final Clause second = charter.clauses.get(1);
    private final Clause goal = charter.clauses.get(2);

    @Test
    void numbers_its_clauses_by_section_and_place() {
        assertThat(charter.version.numbers().values()).containsExactly("2.1", "2.2", "3.1");
    }

    @Test
    void puts_a_clause_in_its_section_whatever_was_written_before() {
        Clause preamble = charter.add(CharterSection.PREAMBLE, "Wie we zijn");
        Clause third = charter.add(CharterSection.MISSION, "Ook dit");

        assertThat(charter.numberOf(preamble)).isEqualTo("1.1");
        assertThat(charter.numberOf(third)).isEqualTo("2.3");
        assertThat(charter.version.places()).extracting(ClausePlace::section).isSorted();
    }

    @Test
    void moves_a_clause_one_place_and_past_the_end_into_the_next_section() {
        charter.version.step(second.key(), false);
        assertThat(charter.numberOf(second)).isEqualTo("2.1");

        charter.version.step(first.key(), true);
        assertThat(charter.numberOf(first)).isEqualTo("3.1");
        assertThat(charter.numberOf(goal)).isEqualTo("3.2");

        charter.version.step(first.key(), false);
        assertThat(charter.numberOf(first)).isEqualTo("2.2");
    }

    @Test
    void has_no_place_before_the_first_section_and_after_the_last() {
        Clause preamble = charter.add(CharterSection.PREAMBLE, "Wie we zijn");
        Clause commitment = charter.add(CharterSection.COMMITMENT, "Waartoe");

        assertRefused("clause.no-such-place", () -> charter.version.step(preamble.key(), false));
        assertRefused("clause.no-such-place", () -> charter.version.step(commitment.key(), true));
        assertRefused("clause.no-such-place", () -> charter.version.move(goal.key(), CharterSection.MISSION, 3));
    }

    @Test
    void shows_references_as_the_number_of_now() {
        Clause referring =
                charter.add(CharterSection.STRUCTURE, "De raad", "Waakt over " + ClauseReferences.to(goal.key()) + ".");
        assertThat(text(referring)).isEqualTo("Waakt over 3.1.");

        charter.version.move(goal.key(), CharterSection.PRINCIPLES, 0);

        assertThat(text(referring)).isEqualTo("Waakt over 4.1.");
    }

    private String text(Clause clause) {
        return NumberedClause.of(charter.version, charter.clauses).stream()
                .filter(c -> c.key().equals(clause.key()))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void refers_to_no_clause_that_is_not_there() {
        assertRefusedAt(
                "text",
                "clause.unknown-reference",
                () -> first.write(charter.version, 0, new Wording("Titel", "Zie [[00000000]]."), MEMBER, ACharter.NOW));
    }

    @Test
    void lets_no_clause_go_to_which_another_refers() {
        charter.add(CharterSection.STRUCTURE, "De raad", "Waakt over " + ClauseReferences.to(goal.key()) + ".");

        assertRefused("clause.referred-to", () -> charter.version.remove(goal.key(), charter.clauses));
        charter.version.remove(first.key(), charter.clauses);

        assertThat(charter.numberOf(second)).isEqualTo("2.1");
    }

    @Test
    void lets_nobody_write_over_what_the_writer_did_not_see() {
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> first.write(charter.version, 7, new Wording("Titel", "Tekst"), MEMBER, ACharter.NOW));
    }

    @Test
    void needs_a_heading_and_a_text() {
        assertRefusedAt("heading", "text.required", () -> charter.add(CharterSection.GOALS, " "));
        assertRefusedAt("text", "text.required", () -> charter.add(CharterSection.GOALS, "Titel", ""));
    }

    @Test
    void changes_no_more_once_it_is_adopted() {
        charter.adopted();

        assertRefused("charter.frozen", () -> charter.add(CharterSection.GOALS, "Nog een doel"));
        assertRefused("charter.frozen", () -> charter.version.step(first.key(), true));
        assertRefused("charter.frozen", () -> charter.version.remove(first.key(), charter.clauses));
        assertRefused(
                "charter.frozen",
                () -> first.write(charter.version, 0, new Wording("Titel", "Tekst"), MEMBER, ACharter.NOW));
    }

    @Test
    void goes_its_way_step_by_step() {
        assertRefused("charter.wrong-state", () -> charter.version.beginFinalReading(0));
        assertRefused(
                "charter.wrong-state",
                () -> charter.version.adopt(someone("besluit"), day("2015-06-04"), "{}", "hash"));
        charter.version.openConsultation(day("2015-03-26"), day("2015-05-21"));
        assertRefused("charter.amendments-open", () -> charter.version.beginFinalReading(2));
    }

    @Test
    void is_consulted_on_up_to_and_including_its_closing_day() {
        assertRefusedAt("closing", "charter.closing-out-of-range", () -> ACharter.withThree()
                .version
                .openConsultation(day("2015-03-26"), day("2015-03-25")));
        assertRefused(
                "charter.empty", () -> ACharter.draft().version.openConsultation(day("2015-03-26"), day("2015-05-21")));

        charter.version.openConsultation(day("2015-03-26"), day("2015-05-21"));

        assertThat(charter.version.consultsOn(day("2015-05-21"))).isTrue();
        assertThat(charter.version.consultsOn(day("2015-05-22"))).isFalse();
    }

    @Test
    void is_expired_once_its_last_day_is_over_without_anybody_saying_so() {
        charter.inForce();

        assertThat(charter.version.stateOn(day("2021-09-29"))).isEqualTo(CharterState.IN_FORCE);
        assertThat(charter.version.stateOn(day("2021-09-30"))).isEqualTo(CharterState.EXPIRED);
    }

    @Test
    void ends_the_day_before_the_version_that_supersedes_it() {
        charter.inForce();

        charter.version.supersede(day("2020-01-01"));

        assertThat(charter.version.inForce()).contains(Period.between(day("2015-06-12"), day("2019-12-31")));
        assertThat(charter.version.stateOn(day("2022-01-01"))).isEqualTo(CharterState.SUPERSEDED);
        assertThat(charter.version.supersededLines(someone("opvolger")).text())
                .isEqualTo("by: " + someone("opvolger") + "\nuntil: 2019-12-31\n");
    }

    @Test
    void says_in_the_chain_of_evidence_for_how_long_it_binds() {
        charter.inForce();

        assertThat(charter.version.termLines().text()).isEqualTo("from: 2015-06-12\nuntil: 2021-09-29\n");
    }

    @Test
    void is_renewed_with_the_same_clauses_by_the_same_keys() {
        assertRefused("charter.renews-what-is-in-force", () -> charter.version.renew("2.0"));
        charter.inForce();

        CharterVersion renewal = charter.version.renew("2.0");

        assertThat(renewal.renews()).contains(charter.version.id());
        assertThat(renewal.numbers()).isEqualTo(charter.version.numbers());
        assertThat(first.takenInto(renewal))
                .returns(first.key(), Clause::key)
                .returns(first.wording(), Clause::wording)
                .returns(renewal.id(), Clause::charterVersionId);
    }

    @Test
    void keeps_a_translation_beside_the_text_whole_or_not_at_all() {
        assertRefusedAt(
                "englishHeading",
                "text.required",
                () -> first.translate(charter.version, 0, new Wording("", "Making education")));
        assertRefusedAt(
                "englishText", "text.required", () -> first.translate(charter.version, 0, new Wording("Mission", " ")));

        first.translate(charter.version, 0, new Wording("Mission", "Making education together."));
        assertThat(first.english()).contains(new Wording("Mission", "Making education together."));

        first.translate(charter.version, 0, new Wording(null, null));
        assertThat(first.english()).isEmpty();
    }

    @Test
    void consent_is_asked_while_it_is_consulted_on_or_read() {
        ACharter charter = ACharter.withThree();
        UUID clause = charter.clauses.get(0).key();
        assertRefused("charter.consent-before-adoption", () -> charter.version.requireAskable(null));

        charter.version.openConsultation(day("2015-03-26"), day("2015-05-21"));
        charter.version.requireAskable(clause);
        assertRefusedAt("clause", "clause.gone", () -> charter.version.requireAskable(someone("ander artikel")));
        charter.version.beginFinalReading(0);
        charter.version.requireAskable(null);

        assertRefused(
                "charter.consent-before-adoption",
                () -> ACharter.withThree().adopted().version.requireAskable(null));
    }

    @Test
    void is_read_in_the_meetings_of_its_readings() {
        CharterVersion version = ACharter.withThree().version;
        assertThat(version.readIn(someone("eerste"))).isFalse();
        version.readFirstIn(someone("eerste"));
        version.readFinallyIn(someone("laatste"));
        assertThat(version.readIn(someone("eerste"))).isTrue();
        assertThat(version.readIn(someone("laatste"))).isTrue();
        assertThat(version.readIn(someone("andere"))).isFalse();
    }
}
