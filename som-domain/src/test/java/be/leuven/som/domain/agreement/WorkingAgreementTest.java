package be.leuven.som.domain.agreement;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.COORDINATOR;
import static be.leuven.som.domain.Fixtures.HTML;
import static be.leuven.som.domain.Fixtures.MANY_EMOJI;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.agreement.AnAgreement.AGREED;
import static be.leuven.som.domain.agreement.AnAgreement.PROPOSED;
import static be.leuven.som.domain.agreement.AnAgreement.REVIEW;
import static be.leuven.som.domain.agreement.AnAgreement.decision;
import static be.leuven.som.domain.agreement.AnAgreement.notice;
import static be.leuven.som.domain.agreement.AnAgreement.saying;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.decision.RelationKind;
import be.leuven.som.domain.shared.Period;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of a working agreement. */
class WorkingAgreementTest {
    private static final Instant LATER = brussels("2021-05-20T10:00");

    /** From a first idea to the end, told once. */
    @Test
    void is_proposed_talked_over_agreed_reviewed_agreed_anew_and_retired() {
        WorkingAgreement agreement = AnAgreement.proposed(1, null, notice(5));
        agreement.comment(MEMBER, "Vijf dagen is kort voor wie nog moet overleggen.", PROPOSED);
        agreement.word(saying("Acht dagen vooraf", notice(8)), CHAIR, PROPOSED);
        assertThat(agreement.state()).isEqualTo(AgreementState.PROPOSED);
        assertThat(agreement.current()).isEmpty();

        agreement.agree(decision("2015-06-04T17:30"), null, REVIEW);
        assertThat(agreement.state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(agreement.current().flatMap(AgreementRevision::agreedOn)).contains(AGREED);

        agreement.review(COORDINATOR, "Wie ver reist, vraagt meer tijd.", LATER);
        agreement.word(saying("Tien dagen vooraf", notice(10)), COORDINATOR, LATER);
        assertThat(agreement.state()).isEqualTo(AgreementState.UNDER_REVIEW);
        assertThat(agreement.current().orElseThrow().rules())
                .as("holds meanwhile")
                .isEqualTo(notice(8));

        agreement.agree(decision("2021-09-30T17:00"), day("2021-10-15"), day("2026-06-30"));
        assertThat(agreement.revisions())
                .extracting(r -> r.inForce().orElseThrow())
                .containsExactly(Period.between(AGREED, day("2021-10-14")), Period.from(day("2021-10-15")));

        agreement.review(COORDINATOR, "Uitnodigen gaat vanzelf.", brussels("2026-10-01T10:00"));
        agreement.retire(decision("2026-11-05T17:00"), day("2026-12-31"), "Ze staat nu in het charter zelf.");
        assertThat(agreement.state()).isEqualTo(AgreementState.RETIRED);
        assertThat(agreement.revisions()).hasSize(2);
        assertThat(agreement.latest().inForce().orElseThrow().until()).isEqualTo(day("2026-12-31"));
        assertThat(agreement.reviewOn()).isEmpty();
    }

    @Test
    void a_decision_that_was_repealed_agrees_nothing() {
        Decision repealed = decision("2015-06-04T17:30");
        decision("2015-06-10T17:30").bearOn(RelationKind.REPEALS, repealed);
        WorkingAgreement agreement = AnAgreement.proposed(1, null, notice(8));

        assertRefusedAt(
                "decisionId", "agreement.decision-ended", () -> agreement.agree(repealed, day("2015-07-01"), REVIEW));
        assertThat(agreement.state()).isEqualTo(AgreementState.PROPOSED);
    }

    @Test
    void holds_from_the_decision_at_the_earliest_and_after_the_revision_before() {
        WorkingAgreement agreement = AnAgreement.proposed(1, null, notice(8));
        Decision decision = decision("2015-06-04T17:30");
        assertRefusedAt(
                "from", "agreement.before-the-decision", () -> agreement.agree(decision, day("2015-06-03"), REVIEW));
        assertRefusedAt("from", "agreement.too-far-ahead", () -> agreement.agree(decision, day("9999-12-31"), REVIEW));
        agreement.agree(decision, day("2015-09-01"), REVIEW);
        agreement.review(CHAIR, "Te vroeg", PROPOSED);

        assertRefusedAt(
                "from", "agreement.before-the-last", () -> agreement.agree(decision, day("2015-09-01"), REVIEW));
    }

    @Test
    void asks_for_a_day_of_review_after_it_comes_into_force() {
        WorkingAgreement agreement = AnAgreement.proposed(1, null, notice(8));
        Decision decision = decision("2015-06-04T17:30");

        assertRefusedAt("reviewOn", "agreement.review-needed", () -> agreement.agree(decision, null, null));
        assertRefusedAt("reviewOn", "decision.date-out-of-range", () -> agreement.agree(decision, null, AGREED));
        assertRefusedAt(
                "reviewOn", "decision.date-out-of-range", () -> agreement.agree(decision, null, day("9999-12-31")));
    }

    @Test
    void the_review_can_be_planned_anew_without_being_taken_up() {
        WorkingAgreement agreement = AnAgreement.inForce(1, null, notice(8));
        agreement.reminded(REVIEW);

        agreement.reviewAgainOn(day("2022-06-30"), day("2020-07-02"));

        assertThat(agreement.reviewOn()).contains(day("2022-06-30"));
        assertThat(agreement.remindedFor()).isEmpty();
        assertThat(agreement.revisions()).hasSize(1);
        assertRefusedAt(
                "reviewOn",
                "decision.date-out-of-range",
                () -> agreement.reviewAgainOn(day("2020-07-02"), day("2020-07-02")));
    }

    @Test
    void what_is_in_force_changes_only_by_a_review() {
        WorkingAgreement agreement = AnAgreement.inForce(1, null, notice(8));

        assertRefused("agreement.wrong-state", () -> agreement.word(saying("Anders", null), CHAIR, LATER));
        assertRefused("agreement.wrong-state", () -> agreement.withdraw("Toch niet"));
        assertRefused(
                "agreement.wrong-state",
                () -> agreement.retire(decision("2016-01-01T10:00"), null, "Zonder herziening"));
        agreement.review(CHAIR, "Kijken", LATER);
        assertRefused("agreement.wrong-state", () -> agreement.review(CHAIR, "Nog eens", LATER));
    }

    @Test
    void a_proposal_is_taken_back_with_a_reason_and_then_stays_as_it_is() {
        WorkingAgreement agreement = AnAgreement.proposed(11, null, null);
        assertRefusedAt("because", "text.required", () -> agreement.withdraw(" "));

        agreement.withdraw("Het leeft niet bij de partners.");

        assertThat(agreement.state()).isEqualTo(AgreementState.RETIRED);
        assertThat(agreement.latest().title()).isEqualTo("Uitnodigen");
        assertRefused("agreement.wrong-state", () -> agreement.word(saying("Toch", null), CHAIR, LATER));
        assertRefused("agreement.wrong-state", () -> agreement.agree(decision("2015-06-04T17:30"), null, REVIEW));
        assertRefused("agreement.wrong-state", () -> agreement.entrust(CHAIR));
    }

    @Test
    void a_review_asks_why_and_begins_with_the_present_words() {
        WorkingAgreement agreement = AnAgreement.inForce(1, null, notice(8));
        assertRefusedAt("because", "text.required", () -> agreement.review(CHAIR, "", LATER));

        agreement.review(CHAIR, "Meer tijd", LATER);

        assertThat(agreement.latest())
                .returns("Uitnodigen", AgreementRevision::title)
                .returns(notice(8), AgreementRevision::rules)
                .returns(2, AgreementRevision::number);
        assertThat(agreement.measure()).isEqualTo(Measure.INVITATIONS);
    }

    @Test
    void comments_are_about_the_words_of_that_moment_and_are_kept_as_typed() {
        WorkingAgreement agreement = AnAgreement.inForce(1, null, notice(8));
        agreement.review(CHAIR, "Kijken", LATER);

        assertThat(agreement.comment(MEMBER, HTML, LATER))
                .returns(2, AgreementComment::revision)
                .returns(HTML, AgreementComment::text);
        assertRefusedAt("comment", "text.required", () -> agreement.comment(MEMBER, "\u00a0", LATER));
        assertRefusedAt("comment", "text.too-long", () -> agreement.comment(MEMBER, MANY_EMOJI, LATER));
    }

    @Test
    void refuses_words_that_can_not_be_kept() {
        assertRefusedAt("title", "text.required", () -> words(null, "Tekst", null));
        assertRefusedAt("title", "text.too-long", () -> words("x".repeat(201), "Tekst", null));
        assertRefusedAt("text", "text.required", () -> words("Titel", " ", null));
        assertRefusedAt("text", "text.too-long", () -> words("Titel", MANY_EMOJI, null));
        assertRefusedAt("principle", "text.too-long", () -> words("Titel", "Tekst", "x".repeat(201)));
    }

    private static void words(String title, String text, String principle) {
        new WorkingAgreement(
                1,
                null,
                CHAIR,
                new WorkingAgreement.Draft(title, text, null, principle, UUID.randomUUID(), null, null),
                PROPOSED);
    }

    @Test
    void lays_down_values_that_can_be() {
        assertRefusedAt("noticeDays", "agreement.value-out-of-range", () -> new Rules(0, null, null, null, null));
        assertRefusedAt("noticeDays", "agreement.value-out-of-range", () -> new Rules(61, null, null, null, null));
        assertRefusedAt("minutesDays", "agreement.value-out-of-range", () -> new Rules(null, null, null, -1, null));
        assertRefusedAt("representatives", "agreement.value-out-of-range", () -> new Rules(null, null, null, null, 6));
        for (String wrong : List.of("0/2", "2/2", "3/2", "1/11", "half", "1 / 2", "1/2/3", "-1/2", "१/२")) {
            assertRefusedAt("quorum", "agreement.no-fraction", () -> QuorumFraction.parse(wrong));
        }
        Rules all = new Rules(8, QuorumFraction.parse("2/3"), DecisionMethod.CONSENT, 10, 1);
        assertThat(all.kinds()).containsExactly(RuleKind.values());
        assertThat(all.quorum()).hasToString("Optional[2/3]");
        assertThat(Rules.NONE.kinds()).isEmpty();
        assertThat(QuorumFraction.parse(" ")).isNull();
    }
}
