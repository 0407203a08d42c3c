package be.leuven.som.domain.decision;

import static be.leuven.som.domain.Fixtures.HTML;
import static be.leuven.som.domain.Fixtures.MANY_EMOJI;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.QuorumPolicy;
import be.leuven.som.domain.shared.AgreedBy;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.WorkingYear;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {
    private static final Quorum NOT_REACHED = new Quorum(9, 5, 4, 0);

    @Test
    void closes_no_decision_without_quorum() {
        assertRefused(
                "decision.no-quorum",
                () -> ADecision.ofTheSteeringGroup().with(NOT_REACHED).taken());
    }

    @Test
    void names_the_working_agreement_that_asks_for_the_quorum() {
        AgreedBy source = new AgreedBy(UUID.randomUUID(), 12, day("2015-06-04"));
        ADecision agreed = ADecision.ofTheSteeringGroup().with(NOT_REACHED).asAgreed(new QuorumPolicy(1, 2, source));

        assertThat(catchThrowableOfType(DomainException.class, agreed::taken))
                .returns("decision.no-quorum-as-agreed", DomainException::key)
                .returns(List.of(4, 5, 12, day("2015-06-04")), DomainException::arguments);
    }

    @Test
    void needs_no_quorum_when_convened_a_second_time_for_the_same() {
        Decision decision =
                ADecision.ofTheSteeringGroup().with(NOT_REACHED).convenedAgain().taken();

        assertThat(decision.secondConvocation()).isTrue();
        assertThat(decision.quorum()).isEqualTo(NOT_REACHED);
    }

    @Test
    void keeps_the_quorum_of_the_moment_without_seats_that_may_still_come() {
        assertThat(ADecision.ofTheSteeringGroup()
                        .with(new Quorum(9, 5, 6, 3))
                        .taken()
                        .quorum())
                .isEqualTo(new Quorum(9, 5, 6, 0));
    }

    @Test
    void is_numbered_by_the_year_in_which_its_working_year_began() {
        assertThat(ADecision.ofTheSteeringGroup().at("2015-06-04T17:00").taken().number())
                .isEqualTo("RG-2014-007");
        assertThat(ADecision.ofTheSteeringGroup().at("2015-09-24T17:00").taken().number())
                .isEqualTo("RG-2015-007");
    }

    @Test
    void numbers_follow_each_other_and_go_on_beyond_a_thousand() {
        DecisionSeries series = new DecisionSeries(UUID.randomUUID(), new WorkingYear(2015));

        assertThat(series.next("RG")).hasToString("RG-2015-001");
        assertThat(series.next("RG")).hasToString("RG-2015-002");
        assertThat(new DecisionNumber("RG", new WorkingYear(2015), 1234)).hasToString("RG-2015-1234");
    }

    @ParameterizedTest
    @CsvSource({
        "SIMPLE_MAJORITY, 3, 2, 1, true",
        "SIMPLE_MAJORITY, 3, 3, 0, false",
        "TWO_THIRDS, 4, 2, 0, true",
        "TWO_THIRDS, 3, 2, 1, false",
        "TWO_THIRDS, 0, 0, 6, false",
        "UNANIMITY, 5, 0, 1, true",
        "UNANIMITY, 5, 1, 0, false",
        "SECRET_BALLOT, 2, 3, 1, true",
        "SECRET_BALLOT, 0, 3, 1, false"
    })
    void is_carried_by_the_votes_that_its_method_asks(
            DecisionMethod method, int inFavour, int against, int abstained, boolean carried) {
        ADecision proposal = ADecision.ofTheSteeringGroup().by(method, new Votes(inFavour, against, abstained));

        if (carried) {
            assertThat(proposal.taken().votes()).contains(new Votes(inFavour, against, abstained));
        } else {
            assertRefusedAt("votes", "decision.not-carried", proposal::taken);
        }
    }

    @Test
    void a_vote_is_counted_and_no_seat_has_two_voices() {
        assertRefusedAt("votes", "decision.votes-needed", () -> ADecision.ofTheSteeringGroup()
                .by(DecisionMethod.UNANIMITY, null)
                .taken());
        assertRefusedAt("votes", "decision.more-votes-than-seats", () -> ADecision.ofTheSteeringGroup()
                .by(DecisionMethod.SIMPLE_MAJORITY, new Votes(7, 0, 0))
                .taken());
        assertRefusedAt("votes", "decision.votes-out-of-range", () -> new Votes(-1, 0, 0));
    }

    @Test
    void consent_counts_no_votes() {
        assertThat(ADecision.ofTheSteeringGroup()
                        .by(DecisionMethod.CONSENT, new Votes(1, 2, 3))
                        .taken()
                        .votes())
                .isEmpty();
    }

    @Test
    void comes_into_force_when_taken_unless_said_otherwise() {
        assertThat(ADecision.ofTheSteeringGroup().taken().inForce().from()).isEqualTo("2015-03-05");
        assertThat(ADecision.ofTheSteeringGroup()
                        .inForceFrom(day("2015-09-01"))
                        .taken()
                        .inForce()
                        .from())
                .isEqualTo("2015-09-01");
        assertRefusedAt("inForceFrom", "decision.date-out-of-range", () -> ADecision.ofTheSteeringGroup()
                .inForceFrom(day("2015-03-04"))
                .taken());
        assertRefusedAt("inForceFrom", "decision.date-out-of-range", () -> ADecision.ofTheSteeringGroup()
                .inForceFrom(day("9999-01-01"))
                .taken());
    }

    @Test
    void is_reviewed_after_it_came_into_force() {
        assertRefusedAt("reviewOn", "decision.date-out-of-range", () -> ADecision.ofTheSteeringGroup()
                .toReviewOn(day("2015-03-05"))
                .taken());
        assertThat(ADecision.ofTheSteeringGroup()
                        .toReviewOn(day("2016-03-05"))
                        .taken()
                        .reviewOn())
                .contains(day("2016-03-05"));
    }

    @Test
    void says_something_short_enough_and_keeps_it_as_it_was_typed() {
        assertRefusedAt("text", "text.required", () -> ADecision.ofTheSteeringGroup()
                .saying("  ")
                .taken());
        assertRefusedAt("text", "text.too-long", () -> ADecision.ofTheSteeringGroup()
                .saying(MANY_EMOJI)
                .taken());
        assertThat(ADecision.ofTheSteeringGroup().saying(HTML).taken().text()).isEqualTo(HTML);
    }

    @ParameterizedTest
    @CsvSource({"REPLACES, 2016-03-31", "REPEALS, 2016-03-31", "AMENDS,"})
    void ends_what_it_replaces_or_repeals_and_leaves_what_it_amends(RelationKind kind, String lastDay) {
        Decision earlier = ADecision.ofTheSteeringGroup().taken();
        Decision later = ADecision.ofTheSteeringGroup()
                .at("2016-03-10T17:00")
                .inForceFrom(day("2016-04-01"))
                .taken();

        later.bearOn(kind, earlier);

        assertThat(earlier.inForce().until()).isEqualTo(lastDay == null ? null : day(lastDay));
        assertThat(later.relations()).singleElement().returns(earlier.id(), DecisionRelation::earlierId);
    }

    @Test
    void what_is_repealed_on_its_first_day_was_in_force_that_day() {
        Decision earlier = ADecision.ofTheSteeringGroup().taken();

        ADecision.ofTheSteeringGroup().numbered(8).taken().bearOn(RelationKind.REPEALS, earlier);

        assertThat(earlier.inForce().until()).isEqualTo("2015-03-05");
    }

    @Test
    void what_is_repealed_needs_no_review_any_more() {
        Decision earlier =
                ADecision.ofTheSteeringGroup().toReviewOn(day("2017-01-01")).taken();

        ADecision.ofTheSteeringGroup().at("2016-03-10T17:00").taken().bearOn(RelationKind.REPEALS, earlier);

        assertThat(earlier.reviewOn()).isEmpty();
    }

    @Test
    void only_what_is_in_force_can_be_replaced() {
        Decision repealed = ADecision.ofTheSteeringGroup().taken();
        ADecision.ofTheSteeringGroup().at("2016-03-10T17:00").taken().bearOn(RelationKind.REPEALS, repealed);
        Decision coming =
                ADecision.ofTheSteeringGroup().inForceFrom(day("2020-01-01")).taken();
        Decision later = ADecision.ofTheSteeringGroup().at("2017-03-10T17:00").taken();

        assertRefused("decision.no-longer-in-force", () -> later.bearOn(RelationKind.REPLACES, repealed));
        assertRefused("decision.not-yet-in-force", () -> later.bearOn(RelationKind.REPLACES, coming));
        assertRefused("decision.related-twice", () -> later.bearOn(RelationKind.AMENDS, later));
    }

    @Test
    void the_public_reads_it_without_names_from_the_day_it_is_published() {
        Decision decision = ADecision.ofTheSteeringGroup()
                .saying("An Peeters leidt de werkgroep.")
                .taken();
        assertThat(decision.publishedAt()).isEmpty();

        decision.publish("De trekker leidt de werkgroep.", brussels("2015-03-20T10:00"));
        decision.publish("De trekker leidt de werkgroep.", brussels("2015-03-21T10:00"));

        assertThat(decision.publicText()).isEqualTo("De trekker leidt de werkgroep.");
        assertThat(decision.text()).isEqualTo("An Peeters leidt de werkgroep.");
        assertThat(decision.publishedAt()).contains(brussels("2015-03-20T10:00"));
    }
}
