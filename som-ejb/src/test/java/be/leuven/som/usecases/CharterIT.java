package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static be.leuven.som.usecases.support.As.together;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.StatementCounter;
import be.leuven.som.api.charter.AmendmentView;
import be.leuven.som.api.charter.CharterKeeping;
import be.leuven.som.api.charter.CharterKeeping.SigningDay;
import be.leuven.som.api.charter.CharterReading;
import be.leuven.som.api.charter.CharterText;
import be.leuven.som.api.charter.CharterText.ClauseView;
import be.leuven.som.api.charter.CharterWriting;
import be.leuven.som.api.charter.CharterWriting.Beginning;
import be.leuven.som.api.charter.CharterWriting.WriteClause;
import be.leuven.som.api.charter.ClauseConsultation;
import be.leuven.som.api.charter.ConsultationLeading;
import be.leuven.som.api.charter.ConsultationReading;
import be.leuven.som.api.charter.ConsultationSpeaking;
import be.leuven.som.api.charter.ConsultationSpeaking.Propose;
import be.leuven.som.api.document.Papers;
import be.leuven.som.application.charter.CharterWarnings;
import be.leuven.som.domain.charter.AmendmentKind;
import be.leuven.som.domain.charter.AmendmentState;
import be.leuven.som.domain.charter.CharterComparison.Fate;
import be.leuven.som.domain.charter.CharterSection;
import be.leuven.som.domain.charter.CharterState;
import be.leuven.som.domain.charter.CharterVersionRepository;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Writing a charter with several people, and consulting the partners on it; each test has a version of its own. */
class CharterIT extends UseCaseTest {
    @Inject
    private CharterWriting writing;

    @Inject
    private CharterReading reading;

    @Inject
    private ConsultationLeading leading;

    @Inject
    private ConsultationReading consultations;

    @Inject
    private ConsultationSpeaking speaking;

    @Inject
    private CharterKeeping keeping;

    @Inject
    private CharterWarnings warnings;

    @Inject
    private Papers papers;

    @Inject
    private StatementCounter statements;

    @Inject
    private CharterVersionRepository repository;

    @Resource
    private UserTransaction transaction;

    private UUID draft() {
        return as(COORDINATOR, () -> writing.start(("" + UUID.randomUUID()).substring(0, 20), Beginning.TEMPLATE));
    }

    private CharterText text(UUID charter) {
        return as(COORDINATOR, () -> reading.text(charter)).orElseThrow();
    }

    private ClauseView clause(UUID charter, String number) {
        return text(charter).clauses().stream()
                .filter(c -> c.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static WriteClause says(UUID charter, ClauseView clause, String text) {
        return new WriteClause(charter, clause.key(), clause.version(), clause.heading(), text);
    }

    @Test
    void a_draft_is_written_by_who_leads_council_or_steering_group_and_hidden_from_others() {
        UUID charter = draft();

        assertThat(as(SECRETARY, () -> reading.text(charter)))
                .hasValueSatisfying(t -> assertThat(t.mayWrite()).isTrue());
        assertThat(as(CITY, () -> reading.text(charter))).isEmpty();
        assertThat(visitor(() -> reading.text(charter))).isEmpty();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> as(CITY, () -> writing.write(says(charter, clause(charter, "2.1"), "x"))));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> as(ADMINISTRATOR, () -> writing.start("x", Beginning.NOTHING)));
    }

    @Test
    void two_who_write_on_different_clauses_at_the_same_moment_do_not_hinder_each_other() {
        UUID charter = draft();
        ClauseView mission = clause(charter, "2.1");
        ClauseView goal = clause(charter, "3.1");
        List<Callable<ClauseView>> both = List.of(
                () -> writing.write(says(charter, mission, "De missie.")),
                () -> writing.write(says(charter, goal, "Het doel.")));

        assertThat(together(List.of(COORDINATOR, SECRETARY), both)).allMatch(As.Outcome::succeeded);

        assertThat(clause(charter, "2.1").text()).isEqualTo("De missie.");
        assertThat(clause(charter, "3.1").text()).isEqualTo("Het doel.");
    }

    @Test
    void of_two_who_write_on_the_same_clause_the_second_sees_what_the_first_wrote() {
        UUID charter = draft();
        ClauseView seen = clause(charter, "2.1");
        ClauseView written = as(COORDINATOR, () -> writing.write(says(charter, seen, "Eerst")));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> as(SECRETARY, () -> writing.write(says(charter, seen, "Ook"))));

        assertThat(written.version()).isGreaterThan(seen.version());
        assertThat(as(SECRETARY, () -> reading.clause(charter, seen.key())))
                .hasValueSatisfying(c -> assertThat(c.text()).isEqualTo("Eerst"))
                .hasValueSatisfying(c -> assertThat(c.writtenBy()).isEqualTo("Coördinator SOM"));
    }

    @Test
    void a_clause_waits_while_the_version_changes_and_is_refused_then() throws Exception {
        UUID charter = draft();
        ClauseView seen = clause(charter, "2.1");
        FutureTask<ClauseView> writer =
                new FutureTask<>(() -> as(SECRETARY, () -> writing.write(says(charter, seen, "Te laat"))));
        transaction.begin();
        try {
            assertThat(repository.find(charter, text(charter).version())).isPresent();
            new Thread(writer, "writer").start();
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> writer.get(1, TimeUnit.SECONDS));
        } finally {
            transaction.commit();
        }

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(writer::get)
                .withCauseInstanceOf(Conflict.class);
        assertThat(clause(charter, "2.1").text()).isEqualTo(seen.text());
    }

    @Test
    void references_follow_when_clauses_move_and_lead_to_the_clause() {
        UUID charter = draft();
        ClauseView goal = clause(charter, "3.2");
        as(COORDINATOR, () -> writing.write(says(charter, clause(charter, "2.1"), "Zie " + goal.reference() + ".")));

        doAs(COORDINATOR, () -> writing.step(charter, text(charter).version(), goal.key(), false));

        assertThat(clause(charter, "3.1").key()).isEqualTo(goal.key());
        assertThat(clause(charter, "2.1").html())
                .contains("href=\"#artikel-3.1\"")
                .contains(">3.1<");
        assertRejected(
                () -> doAs(
                        COORDINATOR,
                        () -> writing.remove(
                                charter, goal.key(), clause(charter, "3.1").version())),
                "clause.referred-to");
    }

    @Test
    void what_is_typed_as_markup_or_leads_elsewhere_reaches_no_reader() {
        UUID charter = draft();
        ClauseView mission = clause(charter, "2.1");

        ClauseView written =
                as(COORDINATOR, () -> writing.write(says(charter, mission, "**Vet** <script>alert(1)</script>")));

        assertThat(written.html()).contains("<strong>Vet</strong>").doesNotContain("<script");
        assertRejected(
                () -> as(COORDINATOR, () -> writing.write(says(charter, written, "[x](javascript:alert(1))"))),
                "text: prose.link-malformed");
        assertRejected(
                () -> as(COORDINATOR, () -> writing.add(charter, CharterSection.GOALS, "", "x")),
                "heading: text.required");
    }

    @Test
    void a_move_on_an_order_that_changed_meanwhile_is_not_made() {
        UUID charter = draft();
        long seen = text(charter).version();
        as(SECRETARY, () -> writing.add(charter, CharterSection.GOALS, "Vierde doel", "Ook dit."));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> doAs(
                        COORDINATOR,
                        () -> writing.step(charter, seen, clause(charter, "3.1").key(), true)));
    }

    @Test
    void a_second_version_of_that_name_is_refused_and_nothing_is_renewed_that_is_not_there() {
        String label = text(draft()).line().label();

        assertRejected(
                () -> as(COORDINATOR, () -> writing.start(label, Beginning.NOTHING)), "label: charter.label-taken");
        assertRejected(
                () -> as(COORDINATOR, () -> writing.start("nog een", null)), "beginning: charter.beginning-needed");
    }

    @Test
    void partners_comment_propose_and_support_and_the_text_shows_what_came_from_whom() {
        UUID charter = consulted();
        ClauseView mission = clause(charter, "2.1");
        UUID city = partner(CITY, charter, mission);

        doAs(CITY, () -> speaking.comment(charter, mission.key(), city, "Mooi begonnen."));
        UUID amendment =
                as(CITY, () -> speaking.propose(replace(charter, mission, city, "Wij maken samen onderwijs.")));
        doAs(PARENTS, () -> speaking.support(amendment, partner(PARENTS, charter, mission)));
        doAs(COORDINATOR, () -> leading.accept(amendment, view(charter, mission).version()));

        AmendmentView accepted = view(charter, mission);
        assertThat(accepted.state()).isEqualTo(AmendmentState.ACCEPTED);
        assertThat(accepted.supporters()).singleElement().asString().contains("Ouderkoepel");
        assertThat(accepted.text().changed()).isTrue();
        assertThat(clause(charter, "2.1").text()).isEqualTo("Wij maken samen onderwijs.");
        var picture = as(PARENTS, () -> consultations.consultation(charter)).orElseThrow();
        assertThat(picture.statistics().spoken()).hasSize(2);
        assertThat(picture.statistics().silent()).isNotEmpty();
        assertThat(picture.sections().get(1).clauses().get(0).origins())
                .singleElement()
                .returns("Stad Leuven", o -> o.partner());
    }

    @Test
    void an_amendment_on_a_clause_that_another_deletes_is_not_lost() {
        UUID charter = consulted();
        ClauseView goal = clause(charter, "3.3");
        UUID city = partner(CITY, charter, goal);
        UUID replacing = as(CITY, () -> speaking.propose(replace(charter, goal, city, "Diversiteit verrijkt.")));
        UUID deleting = as(
                PARENTS,
                () -> speaking.propose(new Propose(
                        charter,
                        goal.key(),
                        partner(PARENTS, charter, goal),
                        AmendmentKind.DELETE,
                        null,
                        null,
                        "Overbodig.")));
        assertThat(as(CITY, () -> consultations.consultation(charter))
                        .orElseThrow()
                        .statistics()
                        .contested())
                .containsExactly("3.3");
        doAs(COORDINATOR, () -> leading.accept(deleting, version(charter, goal, deleting)));

        assertRejected(
                () -> doAs(COORDINATOR, () -> leading.accept(replacing, version(charter, goal, replacing))),
                "amendment.clause-gone");
        assertThat(as(CITY, () -> consultations.consultation(charter))
                        .orElseThrow()
                        .gone())
                .singleElement()
                .returns(1, g -> g.open());
        doAs(COORDINATOR, () -> leading.acceptAsNew(replacing, version(charter, goal, replacing)));

        assertThat(clause(charter, "3.3").text()).isEqualTo("Diversiteit verrijkt.");
    }

    @Test
    void only_who_represents_a_partner_speaks_for_it_and_only_editors_decide() {
        UUID charter = consulted();
        ClauseView mission = clause(charter, "2.1");
        UUID city = partner(CITY, charter, mission);
        UUID amendment = as(CITY, () -> speaking.propose(replace(charter, mission, city, "Anders.")));

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(PARENTS, () -> speaking.comment(charter, mission.key(), city, "x")));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(PARENTS, () -> speaking.withdraw(amendment, city)));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> doAs(CITY, () -> leading.accept(amendment, 1)));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> doAs(CITY, () -> leading.close(charter, 1)));
        assertThat(as(ADMINISTRATOR, () -> consultations.consultation(charter))).isEmpty();
    }

    @Test
    void the_consultation_closes_only_once_every_amendment_is_decided() {
        UUID charter = consulted();
        ClauseView mission = clause(charter, "2.1");
        UUID amendment =
                as(CITY, () -> speaking.propose(replace(charter, mission, partner(CITY, charter, mission), "Anders.")));
        assertRejected(
                () -> doAs(
                        COORDINATOR, () -> leading.close(charter, text(charter).version())),
                "charter.amendments-open");

        doAs(COORDINATOR, () -> leading.reject(amendment, view(charter, mission).version(), "We houden het."));
        doAs(COORDINATOR, () -> leading.close(charter, text(charter).version()));

        assertThat(text(charter).line().state()).isEqualTo(CharterState.FINAL_READING);
        assertRejected(
                () -> doAs(CITY, () -> speaking.comment(charter, mission.key(), partner(CITY, charter, mission), "x")),
                "charter.no-consultation");
    }

    @Test
    void a_charter_takes_the_same_few_statements_however_long_it_is_and_however_much_was_said() {
        UUID charter = consulted();
        int few = statements(() -> reading.text(charter));
        int fewSaid = statements(() -> consultations.consultation(charter));
        ClauseView mission = clause(charter, "2.1");
        UUID city = partner(CITY, charter, mission);
        for (int i = 0; i < 12; i++) {
            String heading = "Doel " + i;
            as(COORDINATOR, () -> writing.add(charter, CharterSection.GOALS, heading, "Zie " + mission.reference()));
            as(CITY, () -> speaking.propose(replace(charter, mission, city, heading)));
            doAs(CITY, () -> speaking.comment(charter, mission.key(), city, heading));
        }

        assertThat(statements(() -> reading.text(charter))).isEqualTo(few).isLessThanOrEqualTo(6);
        assertThat(statements(() -> consultations.consultation(charter))).isLessThanOrEqualTo(fewSaid + 1);
        assertThat(fewSaid).isLessThanOrEqualTo(12);
    }

    private int statements(Callable<?> question) {
        return as(SECRETARY, () -> {
            statements.begin();
            Object answer = question.call();
            int count = statements.end();
            assertThat(answer).isNotNull();
            return count;
        });
    }

    @Test
    void a_charter_that_is_over_shows_as_expired_and_is_renewed_with_one_click() throws SQLException {
        UUID charter = draft();
        LocalDate yesterday = LocalDate.now(Zone.BRUSSELS).minusDays(1);
        force(charter, "IN_FORCE", yesterday);
        try {
            assertThat(visitor(() -> reading.current()))
                    .hasValueSatisfying(l -> assertThat(l.id()).isEqualTo(charter))
                    .hasValueSatisfying(l -> assertThat(l.state()).isEqualTo(CharterState.EXPIRED));
            assertThat(as(COORDINATOR, () -> keeping.term()))
                    .hasValueSatisfying(t -> assertThat(t.months()).isZero())
                    .hasValueSatisfying(t -> assertThat(t.until()).isEqualTo(yesterday));
            assertThat(as(CITY, () -> keeping.term())).isEmpty();
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(CITY, () -> keeping.renew()));

            UUID renewal = as(COORDINATOR, () -> keeping.renew());

            assertThat(text(renewal).clauses())
                    .extracting(ClauseView::key)
                    .containsExactlyElementsOf(text(charter).clauses().stream()
                            .map(ClauseView::key)
                            .toList());
            assertThat(text(renewal).line().renews())
                    .isEqualTo(text(charter).line().label());
            assertThat(as(COORDINATOR, () -> keeping.term())).isEmpty();
            assertThat(as(COORDINATOR, () -> keeping.compare(charter, renewal)))
                    .hasValueSatisfying(c ->
                            assertThat(c.count(Fate.SAME)).isEqualTo(c.clauses().size()));
            assertThat(visitor(() -> keeping.compare(charter, renewal))).isEmpty();
        } finally {
            force(charter, "DRAFT", yesterday);
        }
    }

    @Test
    void the_editors_are_warned_once_that_the_term_ends() throws SQLException {
        UUID charter = draft();
        String label = text(charter).line().label();
        force(charter, "IN_FORCE", LocalDate.now(Zone.BRUSSELS).plusMonths(2));
        try {
            assertThat(warnings.candidates()).contains(charter);
            assertThat(warnings.remind(charter)).isTrue();
            assertThat(warnings.remind(charter)).isFalse();
            assertThat(warnings.candidates()).doesNotContain(charter);
        } finally {
            force(charter, "DRAFT", LocalDate.now(Zone.BRUSSELS).plusMonths(2));
        }
        assertThat(Rows.all(
                        "select recipient from outgoing_message where text like ? order by recipient",
                        "%Versie " + label + " van het charter geldt%"))
                .extracting(row -> row.get(0))
                .contains("coordinator@example.org", "verslag@example.org", "voorzitter@example.org");
    }

    /** As adoption and signing would have it, which are tried elsewhere. */
    private static void force(UUID charter, String state, LocalDate until) throws SQLException {
        Rows.change(
                "update charter_version set state = ?, adopted_on = ?, text_hash = 'proef', valid_from = ?,"
                        + " valid_until = ?, version = version + 1 where id = ?",
                state,
                Date.valueOf(until.minusDays(20)),
                Date.valueOf(until.minusDays(10)),
                Date.valueOf(until),
                charter.toString());
    }

    @Test
    void readings_hang_on_meetings_of_the_council_only() {
        UUID charter = draft();
        UUID council = as(COORDINATOR, () -> keeping.meetings()).get(0).id();
        UUID group = convened(title(), 12).id();

        assertRejected(
                () -> doAs(
                        COORDINATOR, () -> keeping.read(charter, text(charter).version(), group, council)),
                "firstReading: charter.read-in-council");
        doAs(COORDINATOR, () -> keeping.read(charter, text(charter).version(), null, council));

        assertThat(as(COORDINATOR, () -> keeping.history()))
                .filteredOn(l -> l.line().id().equals(charter))
                .singleElement()
                .satisfies(l -> assertThat(l.finalReading()).isNotNull())
                .satisfies(l -> assertThat(l.firstReading()).isNull());
    }

    @Test
    void the_history_tells_visitors_of_readings_amendments_and_signatures() {
        assertThat(visitor(() -> keeping.history()))
                .filteredOn(l -> l.line().label().equals("1.0"))
                .singleElement()
                .satisfies(l -> {
                    assertThat(l.firstReading()).isEqualTo(LocalDate.of(2015, 5, 7));
                    assertThat(l.finalReading()).isEqualTo(LocalDate.of(2015, 6, 4));
                    assertThat(l.amendments()).isEqualTo(16);
                    assertThat(l.signatures()).isEqualTo(9);
                    assertThat(l.signed())
                            .containsExactly(
                                    new SigningDay(LocalDate.of(2015, 6, 12), 8),
                                    new SigningDay(LocalDate.of(2015, 9, 10), 1));
                });
    }

    @Test
    void two_versions_are_compared_on_paper_for_who_may_read_both() {
        UUID one = draft();
        UUID other = draft();

        assertThat(as(COORDINATOR, () -> papers.comparison(one, other, Papers.Format.PDF, Locale.ENGLISH)))
                .hasValueSatisfying(p -> assertThat(p.bytes()).startsWith('%', 'P', 'D', 'F'));
        assertThat(as(CITY, () -> papers.comparison(one, other, Papers.Format.PDF, Locale.ENGLISH)))
                .isEmpty();
    }

    private UUID consulted() {
        UUID charter = draft();
        int told = as(
                COORDINATOR,
                () -> leading.open(
                        charter,
                        text(charter).version(),
                        LocalDate.now(Zone.BRUSSELS).plusDays(14)));
        assertThat(told).isPositive();
        return charter;
    }

    private ClauseConsultation said(String account, UUID charter, ClauseView clause) {
        return as(account, () -> consultations.clause(charter, clause.key())).orElseThrow();
    }

    private UUID partner(String account, UUID charter, ClauseView clause) {
        return said(account, charter, clause).speaksFor().get(0).id();
    }

    private AmendmentView view(UUID charter, ClauseView clause) {
        return said(COORDINATOR, charter, clause).amendments().get(0);
    }

    private long version(UUID charter, ClauseView clause, UUID amendment) {
        return said(COORDINATOR, charter, clause).amendments().stream()
                .filter(a -> a.id().equals(amendment))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static Propose replace(UUID charter, ClauseView clause, UUID partner, String text) {
        return new Propose(
                charter, clause.key(), partner, AmendmentKind.REPLACE, clause.heading(), text, "Duidelijker.");
    }
}
