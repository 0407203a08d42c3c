package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.StatementCounter;
import be.leuven.som.api.agreement.AgreeByDecision;
import be.leuven.som.api.agreement.AgreedRule;
import be.leuven.som.api.agreement.AgreementDetails;
import be.leuven.som.api.agreement.AgreementInForce;
import be.leuven.som.api.agreement.AgreementKeeping;
import be.leuven.som.api.agreement.AgreementLine;
import be.leuven.som.api.agreement.AgreementRegister;
import be.leuven.som.api.agreement.AgreementsInForce;
import be.leuven.som.api.agreement.CharterClause;
import be.leuven.som.api.agreement.RetireByDecision;
import be.leuven.som.api.agreement.RuleValues;
import be.leuven.som.api.agreement.RulesInForce;
import be.leuven.som.api.agreement.WordAgreement;
import be.leuven.som.api.meeting.AttendanceRecording;
import be.leuven.som.api.meeting.ConveneMeeting;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.MeetingSaved;
import be.leuven.som.api.meeting.RecordAttendance;
import be.leuven.som.application.agreement.AgreementReminders;
import be.leuven.som.application.minutes.MinutesReminders;
import be.leuven.som.domain.agreement.AgreementState;
import be.leuven.som.domain.agreement.Measure;
import be.leuven.som.domain.agreement.RuleKind;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.infrastructure.rounds.DailyRounds;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Working agreements from the proposal to the end, and the rules in them that the rest obeys. */
class AgreementsIT extends UseCaseTest {
    private static final LocalDate CHARTER = LocalDate.of(2015, 6, 4);

    @Inject
    private AgreementRegister register;

    @Inject
    private AgreementKeeping keeping;

    @Inject
    private RulesInForce rules;

    @Inject
    private AgreementsInForce open;

    @Inject
    private StatementCounter counter;

    @Inject
    private AgreementReminders reminders;

    @Inject
    private DailyRounds rounds;

    @Inject
    private MinutesReminders minutes;

    @Inject
    private AttendanceRecording attendance;

    /** Other tests go by what the example agreed. */
    @AfterEach
    void takeAwayWhatTheSteeringGroupAgreed() throws SQLException {
        Rows.change("update agreement_revision set notice_days = null, quorum_numerator = null,"
                + " quorum_denominator = null where agreement_id in (select id from working_agreement"
                + " where body_id is not null)");
    }

    @Test
    void the_ten_of_the_charter_are_in_force_since_the_day_on_which_it_was_adopted() {
        List<AgreementLine> ten = as(PARENTS, register::list).subList(0, 10);

        assertThat(ten).extracting(AgreementLine::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(ten)
                .filteredOn(a -> a.number() != 6)
                .extracting(AgreementLine::agreedOn)
                .containsOnly(CHARTER);
        assertThat(ten.get(0).rules())
                .singleElement()
                .returns(RuleKind.NOTICE, AgreedRule::kind)
                .returns(8, AgreedRule::amount)
                .returns(1, AgreedRule::number);
        assertThat(ten.get(0).kept()).isPositive().isLessThan(ten.get(0).of());
        assertThat(ten).filteredOn(a -> a.measure() == Measure.NONE).hasSize(3).allMatch(a -> a.of() == 0);
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.visitor(register::list));
    }

    @Test
    void each_revision_can_be_looked_up_with_the_decision_that_agreed_it() {
        AgreementDetails sixth = as(CITY, () -> agreement(numbered(6)));

        assertThat(sixth.revisions()).hasSize(2);
        assertThat(sixth.revisions().get(0).decision().number()).startsWith("SR-2021-");
        assertThat(sixth.revisions().get(1).decision().number()).startsWith("OR-2014-");
        assertThat(sixth.revisions().get(1).until()).isEqualTo(LocalDate.of(2021, 9, 30));
        assertThat(sixth.years()).isNotEmpty();
    }

    @Test
    void an_agreement_names_the_clause_that_it_comes_from_as_the_present_charter_has_it() throws SQLException {
        AgreementDetails fifth = as(PARENTS, () -> agreement(numbered(5)));
        assertThat(fifth.clause()).returns("5.5", CharterClause::number).returns("Twee gezichten", c -> c.heading()
                .dutch());

        UUID unknown = UUID.randomUUID();
        assertRejected(
                () -> as(CITY, () -> keeping.propose(from(null, 0, unknown))), "clauseKey: agreement.clause-unknown");
        UUID id = as(CITY, () -> keeping.propose(from(null, 0, fifth.clauseKey())));
        assertThat(as(CITY, () -> agreement(id)).clause()).isEqualTo(fifth.clause());

        Rows.change("update working_agreement set clause_key = ? where id = ?", "" + unknown, "" + id);
        AgreementDetails gone = as(CITY, () -> agreement(id));
        assertThat(gone.clauseKey()).isEqualTo(unknown);
        assertThat(gone.clause()).as("no longer in the charter").isNull();
        doAs(CITY, () -> keeping.word(from(id, gone.version(), unknown)));
        assertThat(as(CITY, () -> agreement(id)).clauseKey()).as("kept").isEqualTo(unknown);
        doAs(CITY, () -> keeping.withdraw(id, as(CITY, () -> agreement(id)).version(), "Het was een proef."));
    }

    private static WordAgreement from(UUID id, long version, UUID clause) {
        return new WordAgreement(
                id, version, null, title(), "Wij spreken iets af.", null, null, clause, null, RuleValues.NONE);
    }

    @Test
    void visitors_read_what_is_in_force_with_the_decision_and_the_clause_but_no_proposal_and_no_past() {
        UUID proposed = as(CITY, () -> keeping.propose(from(null, 0, null)));
        List<AgreementInForce> inForce = As.visitor(open::today);

        assertThat(inForce)
                .extracting(AgreementInForce::number)
                .startsWith(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
                .doesNotContain(as(CITY, () -> agreement(proposed)).line().number());
        assertThat(inForce.get(0))
                .returns("Uitnodiging en documenten acht dagen vooraf", AgreementInForce::title)
                .returns(CHARTER, AgreementInForce::since)
                .returns(true, AgreementInForce::published)
                .returns("5.1", a -> a.clause().number())
                .satisfies(a -> assertThat(a.decision().number()).startsWith("OR-2014-"))
                .satisfies(
                        a -> assertThat(a.rules()).extracting(AgreedRule::kind).containsExactly(RuleKind.NOTICE));
        assertThat(inForce.get(1).title())
                .as("what holds, not what is reviewed")
                .isEqualTo("Verslag binnen tien werkdagen");
        assertThat(inForce.get(5).since()).isEqualTo(LocalDate.of(2021, 10, 1));
        doAs(
                CITY,
                () -> keeping.withdraw(
                        proposed, as(CITY, () -> agreement(proposed)).version(), "Het was een proef."));
    }

    @Test
    void that_list_takes_the_same_few_statements_however_many_agreements_there_are() {
        int count = As.visitor(() -> {
            counter.begin();
            assertThat(open.today()).hasSizeGreaterThanOrEqualTo(10);
            return counter.end();
        });

        assertThat(count).isLessThanOrEqualTo(8);
    }

    @Test
    void everybody_can_ask_which_rules_hold_and_since_when() {
        Map<RuleKind, AgreedRule> now = rules.of(body("RG"), null);
        assertThat(now.get(RuleKind.NOTICE)).returns(1, AgreedRule::number).returns(CHARTER, AgreedRule::agreedOn);
        assertThat(now.get(RuleKind.METHOD)).returns(DecisionMethod.CONSENT, AgreedRule::method);
        assertThat(now.get(RuleKind.QUORUM).agreed()).as("nobody agreed on it").isFalse();
        assertThat(now.get(RuleKind.QUORUM)).returns(1, AgreedRule::amount).returns(2, AgreedRule::outOf);
        assertThat(rules.of(body("RG"), CHARTER.minusDays(1))
                        .get(RuleKind.NOTICE)
                        .agreed())
                .isFalse();
        assertThat(rules.minutesDueOn(body("RG"), LocalDate.of(2026, 11, 5))).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void what_the_steering_group_agrees_for_itself_holds_for_it_alone_and_is_named() {
        agreed(body("RG"), notice(3), decisionOf("RG"));
        assertThat(rules.of(body("RG"), null).get(RuleKind.NOTICE).amount()).isEqualTo(3);
        assertThat(rules.of(body("SR"), null).get(RuleKind.NOTICE).amount()).isEqualTo(8);

        assertThat(as(CHAIR, () -> planning.advise(body("RG"), in(5), 60, null)).noticeKept())
                .isTrue();
        MeetingSaved five = draft(title(), 5);
        doAs(CHAIR, () -> planning.convene(new ConveneMeeting(five.id(), five.version(), null)));
        assertThat(details(five.id()).urgentReason()).isNull();
        MeetingSaved two = draft(title(), 2);
        assertRejected(
                () -> doAs(CHAIR, () -> planning.convene(new ConveneMeeting(two.id(), two.version(), null))),
                "urgentReason: meeting.notice-shorter-than-agreed");
    }

    @Test
    void a_higher_quorum_holds_for_the_meetings_of_that_body_from_its_day_on() {
        int before = convened(title(), 30).quorum().needed();
        int filled = convened(title(), 30).quorum().filled();
        UUID id = proposed(body("RG"), new RuleValues(null, "3/4", null, null, null));
        LocalDate from = today().plusDays(20);
        doAs(
                CHAIR,
                () -> keeping.agree(new AgreeByDecision(id, version(id), decisionOf("RG"), from, from.plusYears(1))));

        assertThat(convened(title(), 15).quorum().needed()).isEqualTo(before);
        assertThat(convened(title(), 30).quorum().needed()).isEqualTo(filled * 3 / 4 + 1);
    }

    @Test
    void is_proposed_by_one_talked_over_by_others_and_agreed_by_a_decision_of_the_body() {
        UUID id = as(PARENTS, () -> keeping.propose(words(null, 0, null, "Wie spreekt, steekt de hand op", null)));
        doAs(CITY, () -> keeping.comment(id, "Dat doen we al."));
        doAs(PARENTS, () -> keeping.word(words(id, version(id), null, "We laten elkaar uitspreken", null)));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> as(CITY, () -> {
                    keeping.word(words(id, version(id), null, "Van mij", null));
                    return id;
                }));

        assertRejected(() -> agree(id, null), "decisionId: agreement.decision-needed");
        assertRejected(() -> agree(id, decisionOf("RG")), "decisionId: agreement.decision-of-another-body");
        agree(id, decisionOf("SR"));

        AgreementDetails agreement = as(PARENTS, () -> agreement(id));
        assertThat(agreement.line())
                .returns(AgreementState.IN_FORCE, AgreementLine::state)
                .returns("We laten elkaar uitspreken", AgreementLine::title);
        assertThat(agreement.comments())
                .extracting(AgreementDetails.Comment::text)
                .containsExactly("Dat doen we al.");
        assertThat(agreement.mayWrite()).as("who owns it may take it up again").isTrue();
        assertThat(agreement.mayKeep()).isFalse();
        assertThat(Rows.count("audit_entry where object_id = ? and action like 'agreement.%'", "" + id))
                .isEqualTo(4);
    }

    @Test
    void is_reviewed_and_retired_by_a_decision_and_holds_to_its_last_day() {
        UUID id = agreed(body("RG"), notice(3), decisionOf("RG"));
        doAs(CHAIR, () -> keeping.review(id, version(id), "Het is te kort."));
        LocalDate last = today().plusDays(10);
        doAs(
                CHAIR,
                () -> keeping.retire(
                        new RetireByDecision(id, version(id), decisionOf("RG"), last, "Acht dagen is beter.")));

        assertThat(rules.of(body("RG"), last).get(RuleKind.NOTICE).amount()).isEqualTo(3);
        assertThat(rules.of(body("RG"), last.plusDays(1)).get(RuleKind.NOTICE).amount())
                .isEqualTo(8);
        assertThat(as(CITY, () -> agreement(id)).retiredBy().number()).startsWith("RG-");
    }

    @Test
    void one_rule_is_not_laid_down_twice() {
        UUID id = as(COORDINATOR, () -> keeping.propose(words(null, 0, null, "Nog eens uitnodigen", notice(12))));

        assertRejected(() -> agree(id, decisionOf("SR")), "agreement.rule-agreed-elsewhere");
    }

    @Test
    void only_who_keeps_it_agrees_entrusts_and_retires_and_an_administrator_does_nothing() {
        UUID id = proposed(body("RG"), RuleValues.NONE);
        AgreeByDecision command = new AgreeByDecision(id, version(id), decisionOf("RG"), null, today().plusYears(1));

        for (String other : List.of(CITY, PARENTS, ADMINISTRATOR)) {
            assertNotAllowed(other, () -> keeping.agree(command));
            assertNotAllowed(other, () -> keeping.entrust(id, command.version(), UUID.randomUUID(), null));
            assertNotAllowed(other, () -> keeping.withdraw(id, command.version(), "Weg"));
        }
        assertNotAllowed(ADMINISTRATOR, () -> keeping.comment(id, "Ik ook"));
        assertNotAllowed(ADMINISTRATOR, () -> keeping.propose(words(null, 0, null, "Van mij", null)));
        assertNotAllowed(PARENTS, () -> keeping.propose(words(null, 0, body("RG"), "Voor een ander", null)));
        assertThat(as(CITY, () -> register.decisionsFor(id))).isEmpty();
        assertThat(as(CITY, () -> register.owners(id))).isEmpty();
    }

    private void assertNotAllowed(String account, Runnable act) {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> doAs(account, act::run));
    }

    @Test
    void of_two_who_write_at_once_the_second_is_told() {
        UUID id = proposed(body("RG"), RuleValues.NONE);
        long seen = version(id);
        doAs(CHAIR, () -> keeping.word(words(id, seen, null, "Eerst", null)));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> doAs(SECRETARY, () -> keeping.word(words(id, seen, null, "Daarna", null))));
    }

    @Test
    void who_propose_at_the_same_moment_get_numbers_without_a_gap() {
        int before = as(CHAIR, register::list).size();
        Callable<UUID> propose = () -> keeping.propose(words(null, 0, null, "Tegelijk", null));

        List<As.Outcome<UUID>> outcomes =
                As.together(List.of(CHAIR, SECRETARY, COORDINATOR), Collections.nCopies(9, propose));

        assertThat(outcomes).extracting(As.Outcome::refusal).containsOnlyNulls();
        List<AgreementLine> all = as(CHAIR, register::list);
        assertThat(all).hasSize(before + 9);
        assertThat(all.get(all.size() - 1).number()).isEqualTo(before + 9);
    }

    @Test
    void the_owner_is_somebody_with_a_seat_and_hears_once_of_the_review() {
        UUID id = agreed(body("RG"), RuleValues.NONE, decisionOf("RG"));
        assertRejected(
                () -> doAs(CHAIR, () -> keeping.entrust(id, version(id), UUID.randomUUID(), null)),
                "ownerId: agreement.owner-without-seat");
        UUID city = as(CHAIR, () -> register.owners(id)).stream()
                .filter(m -> m.name().equals("Vertegenwoordiger Stad Leuven"))
                .findFirst()
                .orElseThrow()
                .personId();
        doAs(CHAIR, () -> keeping.entrust(id, version(id), city, today().plusDays(40)));
        assertThat(as(CITY, register::toReview)).noneMatch(a -> a.id().equals(id));

        MovableClock.turnTo(
                today().plusDays(20).atTime(9, 0).atZone(Zone.BRUSSELS).toInstant());
        assertThat(as(CITY, register::toReview)).anyMatch(a -> a.id().equals(id));
        assertThat(reminders.candidates()).contains(id);
        assertThat(reminders.remind(id)).isTrue();
        assertThat(reminders.remind(id)).isFalse();
        int number = as(CITY, () -> agreement(id)).line().number();
        assertThat(mailed("Binnenkort te herbekijken: werkafspraak " + number)).containsExactly("stad");
    }

    @Test
    void the_round_of_the_day_comes_to_reviews_by_itself() {
        UUID id = agreed(body("RG"), RuleValues.NONE, decisionOf("RG"));
        UUID owner = as(CHAIR, () -> register.owners(id)).get(0).personId();
        doAs(CHAIR, () -> keeping.entrust(id, version(id), owner, today().plusDays(20)));
        MovableClock.turnTo(
                today().plusDays(1).atTime(9, 0).atZone(Zone.BRUSSELS).toInstant());

        rounds.round();

        int number = as(CITY, () -> agreement(id)).line().number();
        assertThat(mailed("Binnenkort te herbekijken: werkafspraak " + number)).hasSize(1);
    }

    @Test
    void the_secretary_is_reminded_of_minutes_by_the_deadline_that_is_agreed() {
        String title = title();
        MeetingDetails meeting = convened(title, 12);
        LocalDate held = Zone.dayOf(meeting.startsAt());
        MovableClock.turnTo(meeting.endsAt());
        doAs(
                CHAIR,
                () -> attendance.record(new RecordAttendance(
                        meeting.id(),
                        meeting.version(),
                        meeting.invited().stream()
                                .collect(Collectors.toMap(MeetingDetails.Invited::invitationId, i -> Presence.PRESENT)),
                        List.of())));
        assertThat(minutes.candidates()).contains(meeting.id());
        assertThat(minutes.remind(meeting.id())).as("not yet").isFalse();

        LocalDate last = rules.minutesDueOn(body("RG"), held);
        MovableClock.turnTo(last.minusDays(1).atTime(9, 0).atZone(Zone.BRUSSELS).toInstant());
        assertThat(minutes.remind(meeting.id())).isTrue();
        assertThat(minutes.remind(meeting.id())).as("once").isFalse();

        assertThat(mailed("Binnenkort rond te sturen: verslag van " + title)).containsExactly("verslag");
        assertThat((String)
                        Rows.first("select text from outgoing_message where subject like ?", "%verslag van " + title)
                                .get(0))
                .contains("10 werkdagen na de vergadering (werkafspraak 2, afgesproken op 4 juni 2015)");
    }

    @Test
    void refuses_values_that_can_not_be_beside_the_field() {
        for (int days : new int[] {0, -8, 61, Integer.MAX_VALUE}) {
            assertRejected(() -> proposed(null, notice(days)), "noticeDays: agreement.value-out-of-range");
        }
        assertRejected(
                () -> proposed(null, new RuleValues(null, "2/1", null, null, null)), "quorum: agreement.no-fraction");
        assertRejected(
                () -> as(CHAIR, () -> keeping.propose(words(null, 0, null, "x".repeat(201), null))),
                "title: text.too-long");
    }

    private void agree(UUID id, UUID decision) {
        doAs(
                COORDINATOR,
                () -> keeping.agree(new AgreeByDecision(id, version(id), decision, null, today().plusYears(2))));
    }

    private UUID agreed(UUID body, RuleValues values, UUID decision) {
        UUID id = proposed(body, values);
        doAs(CHAIR, () -> keeping.agree(new AgreeByDecision(id, version(id), decision, null, today().plusYears(1))));
        return id;
    }

    private UUID proposed(UUID body, RuleValues values) {
        return as(CHAIR, () -> keeping.propose(words(null, 0, body, "Een proef", values)));
    }

    private static WordAgreement words(UUID id, long version, UUID body, String title, RuleValues values) {
        return new WordAgreement(
                id, version, body, title, "Zo doen we het.", null, "Elke stem telt", null, Measure.NONE, values);
    }

    private static RuleValues notice(int days) {
        return new RuleValues(days, null, null, null, null);
    }

    private AgreementDetails agreement(UUID id) {
        return register.details(id).orElseThrow();
    }

    private long version(UUID id) {
        return ((Number) Rows.first("select version from working_agreement where id = ?", "" + id)
                        .get(0))
                .longValue();
    }

    private static UUID numbered(int number) {
        return UUID.fromString(
                (String) Rows.first("select id from working_agreement where agreement_number = ?", number)
                        .get(0));
    }

    /** The decision of that body that was taken last; other tests take some in what is still the future here. */
    private static UUID decisionOf(String code) {
        return UUID.fromString((String) Rows.first(
                        "select d.id from decision d join body b on b.id = d.body_id where b.code = ?"
                                + " and d.valid_until is null and d.taken_at < ? order by d.taken_at desc",
                        code,
                        Instant.now().toEpochMilli() * 1000)
                .get(0));
    }

    private static LocalDate today() {
        return LocalDate.now(Zone.BRUSSELS);
    }
}
