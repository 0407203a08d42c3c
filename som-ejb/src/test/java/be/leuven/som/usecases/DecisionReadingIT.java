package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.api.StatementCounter;
import be.leuven.som.api.decision.ActionByLink;
import be.leuven.som.api.decision.ActionFilter;
import be.leuven.som.api.decision.ActionLine;
import be.leuven.som.api.decision.ActionOverview;
import be.leuven.som.api.decision.ActionTracking;
import be.leuven.som.api.decision.AgreeAction;
import be.leuven.som.api.decision.DecisionDetails;
import be.leuven.som.api.decision.DecisionFilter;
import be.leuven.som.api.decision.DecisionLine;
import be.leuven.som.api.decision.DecisionRegister;
import be.leuven.som.application.decision.ActionReminders;
import be.leuven.som.domain.decision.RelationKind;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DecisionReadingIT extends UseCaseTest {
    private static final Pattern LINK = Pattern.compile("/action/([A-Za-z0-9_-]+)");

    @Inject
    private DecisionRegister register;

    @Inject
    private ActionOverview overviewOfActions;

    @Inject
    private ActionTracking tracking;

    @Inject
    private ActionByLink byLink;

    @Inject
    private ActionReminders reminders;

    @Inject
    private StatementCounter statements;

    @Test
    void visitors_read_what_was_published_members_what_their_bodies_decided() {
        DecisionFilter consultation = new DecisionFilter(null, null, null, "raadpleging");

        assertThat(visitor(() -> register.list(consultation, 0)).items()).allMatch(DecisionLine::published);
        assertThat(as(PARENTS, () -> register.list(consultation, 0)).items()).allMatch(DecisionLine::published);
        assertThat(as(CITY, () -> register.list(consultation, 0)).items()).anyMatch(line -> !line.published());
        assertThat(as(CITY, () -> register.list(consultation, 0)).items()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(visitor(() -> register.list(DecisionFilter.ALL, 0)).items())
                .isNotEmpty()
                .allMatch(DecisionLine::published);
    }

    @Test
    void filters_narrow_to_a_working_year_and_to_what_is_no_longer_in_force() {
        DecisionFilter ended = new DecisionFilter(null, 2014, DecisionFilter.Force.ENDED, "ontwerp 0.8");

        assertThat(visitor(() -> register.list(ended, 0)).items())
                .singleElement()
                .satisfies(line -> assertThat(line.inForceUntil()).isEqualTo("2015-05-20"));
        assertThat(visitor(() -> register.list(new DecisionFilter(null, 1999, null, null), 0))
                        .items())
                .isEmpty();
    }

    @Test
    void what_looks_like_a_pattern_is_searched_as_it_stands() {
        assertThat(visitor(() -> register.list(new DecisionFilter(null, null, null, "%"), 0))
                        .items())
                .isEmpty();
    }

    @Test
    void the_history_of_a_decision_holds_what_it_replaced() {
        UUID id = visitor(() -> register.list(new DecisionFilter(null, 2014, null, "vervangt ontwerp 0.8"), 0))
                .items()
                .get(0)
                .id();

        DecisionDetails details = visitor(() -> register.details(id)).orElseThrow();

        assertThat(details.history()).hasSize(2);
        assertThat(details.relations())
                .singleElement()
                .returns(RelationKind.REPLACES, DecisionDetails.Related::kind)
                .returns(id, DecisionDetails.Related::later);
        assertThat(details.inside()).isFalse();
        assertThat(details.meeting()).isNull();
    }

    @Test
    void the_register_takes_few_statements_and_the_board_too() {
        assertThat(count(CITY, () -> register.list(DecisionFilter.ALL, 0))).isLessThanOrEqualTo(5);
        assertThat(count(CITY, () -> overviewOfActions.list(new ActionFilter(null, null, false, null), 0)))
                .isLessThanOrEqualTo(5);
    }

    @Test
    void an_owner_is_reminded_before_and_after_the_day_and_never_twice() {
        String what = "Herinnering " + UUID.randomUUID();
        UUID action = agree("ouders", what, 10);

        List<LocalDate> reminded = new ArrayList<>();
        for (int day = 0; day < 20; day++) {
            if (reminders.remind(action)) {
                reminded.add(today());
            }
            assertThat(reminders.remind(action)).isFalse();
            MovableClock.turnOnBy(Duration.ofDays(1));
        }

        LocalDate due = LocalDate.now(Zone.BRUSSELS).plusDays(10);
        assertThat(reminded).containsExactly(due.minusDays(3), due.plusDays(1), due.plusDays(8));
        assertThat(mailed("Binnenkort klaar: " + what)).containsExactly("ouders");
        assertThat(mailed("Over tijd: " + what)).containsExactly("ouders", "ouders");
    }

    @Test
    void the_round_looks_at_what_is_due_soon() {
        UUID soon = agree("ouders", "Binnenkort " + UUID.randomUUID(), 2);
        UUID later = agree("ouders", "Later " + UUID.randomUUID(), 30);

        assertThat(reminders.candidates()).contains(soon).doesNotContain(later);
    }

    @Test
    void the_link_in_the_mail_is_for_its_owner_alone() {
        String what = "Met link " + UUID.randomUUID();
        UUID action = agree("ouders", what, 10);
        String link = link(what);
        assertThat(visitor(() -> byLink.read(link)))
                .map(ActionLine::description)
                .contains(what);

        visitor(() -> {
            byLink.done(link, "Klaar");
            return null;
        });

        assertThat(Rows.first("select state from action_item where id = ?", action.toString())
                        .get(0))
                .isEqualTo("DONE");
        assertThat(Rows.count(
                        "audit_entry where action = 'action.done' and object_id = ? and actor like 'link:%'",
                        action.toString()))
                .isOne();
        assertThat(visitor(() -> byLink.read("onzin"))).isEmpty();
    }

    @Test
    void a_link_opens_nothing_once_somebody_else_owns_the_action() throws Exception {
        String what = "Overgedragen " + UUID.randomUUID();
        UUID action = agree("ouders", what, 10);
        String link = link(what);
        Rows.change(
                "update action_item set owner_id = (select id from person where email = 'stad@example.org') where id ="
                        + " ?",
                action.toString());

        assertThat(visitor(() -> byLink.read(link))).isEmpty();
        assertRejected(
                () -> visitor(() -> {
                    byLink.done(link, null);
                    return null;
                }),
                "token.not-usable");
    }

    @Test
    void an_owner_sees_the_own_action_of_a_body_that_is_not_the_own() {
        String what = "Van een ander orgaan " + UUID.randomUUID();
        UUID action = agree("ouders", what, 10);

        assertThat(as(PARENTS, () -> overviewOfActions.action(action))).isPresent();
        assertThat(as(PARENTS, () -> overviewOfActions.mine(500)))
                .extracting(ActionLine::description)
                .contains(what);
        doAs(PARENTS, () -> tracking.done(action, 1, null));
    }

    private UUID agree(String owner, String what, int days) {
        UUID person =
                UUID.fromString((String) Rows.first("select id from person where email = ?", owner + "@example.org")
                        .get(0));
        return as(
                CHAIR,
                () -> tracking.agree(
                        new AgreeAction(body("RG"), null, null, null, what, person, today().plusDays(days))));
    }

    private static String link(String what) {
        Matcher matcher = LINK.matcher((String)
                Rows.first("select text from outgoing_message where subject = ?", "Voor jou afgesproken: " + what)
                        .get(0));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static LocalDate today() {
        return Zone.dayOf(MovableClock.now());
    }

    private int count(String account, Callable<?> question) {
        return as(account, () -> {
            statements.begin();
            Object answer = question.call();
            int count = statements.end();
            assertThat(answer).isNotNull();
            return count;
        });
    }
}
