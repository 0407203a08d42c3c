package be.leuven.som.domain.charter;

import static be.leuven.som.domain.Fixtures.COORDINATOR;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.Fixtures.someone;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.charter.Clause.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AmendmentTest {
    private static final LocalDate TODAY = day("2015-05-07");
    private static final Instant NOW = brussels("2015-05-07T16:00");
    private static final Speaker CITY = new Speaker(MEMBER, someone("Stad Leuven"));
    private static final Speaker PARENTS = new Speaker(someone("ouder"), someone("Ouderkoepel"));
    private static final Wording OTHER = new Wording("Voor ieder kind", "Voor elk kind en elke jongere.");

    private final ACharter charter = ACharter.withThree();
    private final Clause clause = charter.clauses.get(1);

    @BeforeEach
    void open_the_consultation() {
        charter.version.openConsultation(day("2015-03-26"), day("2015-05-21"));
    }

    private Amendment propose(AmendmentKind kind, Wording wording) {
        return new Amendment(charter.version, clause, kind, wording, "Duidelijker.", CITY, NOW, TODAY);
    }

    private AmendmentPolicy policy() {
        return new AmendmentPolicy(charter.version, charter.clauses, COORDINATOR, NOW);
    }

    @Test
    void is_proposed_only_while_the_version_is_consulted_on() {
        assertRefused(
                "charter.no-consultation",
                () -> new Amendment(
                        charter.version, clause, AmendmentKind.REPLACE, OTHER, "Waarom", CITY, NOW, day("2015-05-22")));
    }

    @Test
    void needs_a_reason_and_changes_something() {
        assertRefusedAt(
                "reason",
                "text.required",
                () -> new Amendment(charter.version, clause, AmendmentKind.DELETE, null, " ", CITY, NOW, TODAY));
        assertRefusedAt("text", "amendment.changes-nothing", () -> propose(AmendmentKind.REPLACE, clause.wording()));
        assertRefusedAt("kind", "amendment.kind-needed", () -> propose(null, OTHER));
        assertRefusedAt(
                "text",
                "clause.unknown-reference",
                () -> propose(AmendmentKind.REPLACE, new Wording("Titel", "Zie [[00000000]].")));
    }

    @Test
    void is_supported_by_other_partners_each_once() {
        Amendment amendment = propose(AmendmentKind.REPLACE, OTHER);
        assertRefused("amendment.own-needs-no-support", () -> amendment.support(charter.version, CITY, NOW, TODAY));

        amendment.support(charter.version, PARENTS, NOW, TODAY);
        amendment.support(charter.version, PARENTS, NOW, TODAY);

        assertThat(amendment.state()).isEqualTo(AmendmentState.SUPPORTED);
        assertThat(amendment.supports()).extracting(Support::partnerId).containsExactly(PARENTS.partnerId());
    }

    @Test
    void is_withdrawn_only_by_its_own_partner() {
        Amendment amendment = propose(AmendmentKind.REPLACE, OTHER);
        assertRefused("amendment.only-own-withdrawn", () -> amendment.withdraw(charter.version, PARENTS, NOW));

        amendment.withdraw(charter.version, CITY, NOW);

        assertThat(amendment.state()).isEqualTo(AmendmentState.WITHDRAWN);
        assertRefused("amendment.decided", () -> amendment.reject(charter.version, "Te laat", NOW));
    }

    @Test
    void is_rejected_with_a_reason() {
        Amendment amendment = propose(AmendmentKind.DELETE, null);
        assertRefusedAt("answer", "text.required", () -> amendment.reject(charter.version, "", NOW));

        amendment.reject(charter.version, "Het blijft nodig.", NOW);

        assertThat(amendment.answer()).contains("Het blijft nodig.");
    }

    @Test
    void puts_its_words_into_the_text_when_it_is_accepted() {
        Amendment amendment = propose(AmendmentKind.REPLACE, OTHER);

        policy().accept(amendment);

        assertThat(clause.wording()).isEqualTo(OTHER);
        assertThat(amendment.base()).isEqualTo(new Wording("Voor elk kind", "De tekst van Voor elk kind."));
        assertThat(new ConsultationPicture(List.of(amendment), List.of()).origins(clause.key()))
                .containsExactly(amendment);
    }

    @Test
    void brings_a_new_clause_right_after_the_other() {
        Clause added =
                policy().accept(propose(AmendmentKind.INSERT_AFTER, OTHER)).added();
        charter.clauses.add(added);

        assertThat(charter.numberOf(added)).isEqualTo("2.3");
        assertThat(added.wording()).isEqualTo(OTHER);
    }

    @Test
    void never_overwrites_words_on_which_it_was_not_proposed() {
        Amendment first = propose(AmendmentKind.REPLACE, OTHER);
        Amendment second = propose(AmendmentKind.REPLACE, new Wording("Voor elk kind", "Voor elke leerling."));
        Amendment deleting = propose(AmendmentKind.DELETE, null);
        policy().accept(first);

        assertRefused("amendment.text-changed", () -> policy().accept(second));
        assertRefused("amendment.text-changed", () -> policy().accept(deleting));
        assertThat(clause.wording()).isEqualTo(OTHER);
        assertThat(second.state()).isEqualTo(AmendmentState.PROPOSED);
    }

    @Test
    void is_merged_with_others_in_words_of_the_editors() {
        Amendment first = propose(AmendmentKind.REPLACE, OTHER);
        Amendment second = propose(AmendmentKind.REPLACE, new Wording("Voor elk kind", "Voor elke leerling."));
        Wording both = new Wording("Voor ieder", "Voor elk kind en elke leerling.");

        policy().merge(List.of(first, second), clause.version(), both, "Beide zitten erin.");

        assertThat(clause.wording()).isEqualTo(both);
        assertThat(List.of(first, second))
                .allSatisfy(a -> assertThat(a.state()).isEqualTo(AmendmentState.ACCEPTED))
                .allSatisfy(a -> assertThat(a.mergedInto()).contains(first.id()));
    }

    @Test
    void on_a_clause_that_another_deletes_comes_back_as_a_new_one_or_not_at_all() {
        Amendment replacing = propose(AmendmentKind.REPLACE, OTHER);
        Amendment alsoDeleting = propose(AmendmentKind.DELETE, null);
        charter.clauses.remove(
                policy().accept(propose(AmendmentKind.DELETE, null)).removed());

        assertRefused("amendment.clause-gone", () -> policy().accept(replacing));
        assertRefused("amendment.deleted-already", () -> policy().acceptAsNew(alsoDeleting));
        Clause added = policy().acceptAsNew(replacing).added();

        assertThat(charter.numberOf(added)).isEqualTo("2.2");
        assertThat(added.wording()).isEqualTo(OTHER);
    }

    @Test
    void makes_a_clause_contested_together_with_another_that_wants_something_else() {
        Amendment first = propose(AmendmentKind.REPLACE, OTHER);
        Amendment beside = propose(AmendmentKind.INSERT_AFTER, OTHER);
        Amendment second = propose(AmendmentKind.DELETE, null);

        assertThat(new ConsultationPicture(List.of(first, beside), List.of()).contested(clause.key()))
                .isFalse();
        assertThat(new ConsultationPicture(List.of(first, second), List.of()).contested(clause.key()))
                .isTrue();
    }

    @Test
    void counts_who_comments_proposes_or_supports_as_having_spoken() {
        Amendment amendment = propose(AmendmentKind.REPLACE, OTHER);
        amendment.support(charter.version, PARENTS, NOW, TODAY);
        Speaker school = new Speaker(someone("directeur"), someone("Basisschool"));
        ClauseComment comment = new ClauseComment(charter.version, clause.key(), school, "Mooi.", NOW, TODAY);

        assertThat(new ConsultationPicture(List.of(amendment), List.of(comment)).spoken())
                .containsExactlyInAnyOrder(CITY.partnerId(), PARENTS.partnerId(), school.partnerId());
    }
}
