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
import be.leuven.som.api.charter.CharterAdoption;
import be.leuven.som.api.charter.CharterKeeping;
import be.leuven.som.api.charter.CharterReading;
import be.leuven.som.api.charter.CharterWriting;
import be.leuven.som.api.charter.CharterWriting.Beginning;
import be.leuven.som.api.charter.ConsentAnswering;
import be.leuven.som.api.charter.ConsentAnswering.AnswerConsent;
import be.leuven.som.api.charter.ConsentLeading;
import be.leuven.som.api.charter.ConsentLeading.AmendConsent;
import be.leuven.som.api.charter.ConsentLeading.OpenConsent;
import be.leuven.som.api.charter.ConsentLine;
import be.leuven.som.api.charter.ConsentPicture;
import be.leuven.som.api.charter.ConsentPicture.MySeat;
import be.leuven.som.api.charter.ConsentReading;
import be.leuven.som.api.charter.ConsultationLeading;
import be.leuven.som.api.charter.ConsultationReading;
import be.leuven.som.api.charter.ConsultationReading.Unspoken;
import be.leuven.som.api.charter.ConsultationSpeaking;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.room.OpenRound;
import be.leuven.som.api.room.RoomAnswering;
import be.leuven.som.api.room.RoomLeading;
import be.leuven.som.api.room.RoomView;
import be.leuven.som.api.room.RoundLeading;
import be.leuven.som.application.charter.ConsentClosing;
import be.leuven.som.application.charter.ConsentReminders;
import be.leuven.som.domain.meeting.Choice;
import be.leuven.som.domain.meeting.ObjectionState;
import be.leuven.som.domain.meeting.RoundOutcome;
import be.leuven.som.domain.meeting.Stance;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.Charters;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Consent on a version of the charter, over a period and in the room; each test has a version of its own. */
class CharterConsentIT extends UseCaseTest {
    private static final String SUBSTITUTE = "stad.plaatsvervanger";
    private static final List<String> OTHERS = List.of(
            "raad",
            "kuleuven",
            "kuleuven.studenten",
            "ucll",
            "ucll.studenten",
            "scholengroep11",
            "scholengroep11.leraren",
            "ksgl",
            "ksgl.leraren",
            "school");

    @Inject
    private ConsentLeading leading;

    @Inject
    private ConsentAnswering answering;

    @Inject
    private ConsentReading reading;

    @Inject
    private ConsentReminders reminders;

    @Inject
    private ConsentClosing closing;

    @Inject
    private CharterWriting writing;

    @Inject
    private CharterReading charters;

    @Inject
    private CharterKeeping keeping;

    @Inject
    private CharterAdoption adoption;

    @Inject
    private ConsultationLeading consultations;

    @Inject
    private ConsultationReading consulted;

    @Inject
    private ConsultationSpeaking speaking;

    @Inject
    private RoomLeading rooms;

    @Inject
    private RoomAnswering inTheRoom;

    @Inject
    private RoomView roomView;

    @Inject
    private RoundLeading rounds;

    @Inject
    private StatementCounter statements;

    private UUID consulted() {
        UUID charter =
                as(COORDINATOR, () -> writing.start(("" + UUID.randomUUID()).substring(0, 20), Beginning.TEMPLATE));
        LocalDate last = LocalDate.now(Zone.BRUSSELS).plusDays(20);
        as(COORDINATOR, () -> consultations.open(charter, Charters.version(charter), last));
        return charter;
    }

    private UUID clause(UUID charter) {
        return as(COORDINATOR, () -> charters.text(charter))
                .orElseThrow()
                .clauses()
                .get(1)
                .key();
    }

    private static Instant after(Duration time) {
        return MovableClock.now().plus(time);
    }

    private static OpenConsent asking(UUID charter, UUID clause, String proposal) {
        return new OpenConsent(charter, Charters.version(charter), clause, proposal, after(Duration.ofDays(7)));
    }

    private UUID asked(UUID charter) {
        UUID clause = clause(charter);
        return as(COORDINATOR, () -> leading.open(asking(charter, clause, "Zo blijft het.")));
    }

    private ConsentPicture round(UUID round) {
        return as(COORDINATOR, () -> reading.round(round)).orElseThrow();
    }

    private MySeat seat(String account, UUID round) {
        return as(account, () -> reading.round(round)).orElseThrow().mine().get(0);
    }

    private void answer(String account, UUID round, Stance stance, String words) {
        MySeat mine = seat(account, round);
        doAs(
                account,
                () -> answering.answer(
                        new AnswerConsent(round, mine.seatId(), mine.version(), stance, words, "Anders.")));
    }

    private long waiting(String account, UUID round) {
        return as(account, () -> answering.waiting()).stream()
                .filter(a -> a.roundId().equals(round))
                .count();
    }

    private static List<String> mailedOf(UUID round, String words) {
        return Rows.all(
                        "select recipient from outgoing_message where subject like ? and text like ?",
                        "%" + words + "%",
                        "%" + round + "%")
                .stream()
                .map(row -> row.get(0).toString().replace("@example.org", ""))
                .toList();
    }

    @Test
    void the_seats_of_the_council_are_asked_by_mail_and_on_their_page_until_they_answer() {
        UUID charter = consulted();
        UUID round = asked(charter);

        assertThat(mailedOf(round, "instemmen"))
                .contains("stad", SUBSTITUTE, "ouders", "raad", "kuleuven")
                .doesNotContain("verslag", "coordinator")
                .doesNotHaveDuplicates();
        assertThat(waiting(CITY, round)).isEqualTo(1);
        assertThat(waiting(SECRETARY, round)).isZero();

        answer(CITY, round, Stance.CONCERN, "Wie betaalt dat?");

        assertThat(waiting(CITY, round)).isZero();
        assertThat(round(round).seats())
                .filteredOn(s -> s.stance() == Stance.CONCERN)
                .singleElement()
                .returns("Wie betaalt dat?", ConsentPicture.SeatAnswer::concern);
        assertThat(round(round).quorum().there()).isEqualTo(1);
        assertThat(as(PARENTS, () -> reading.round(round))).isPresent();
        assertThat(as(ADMINISTRATOR, () -> reading.of(charter))).isEmpty();
        assertThat(Rows.count("audit_entry where object_id = ? and action = 'consent.answered'", "" + round))
                .isEqualTo(1);
    }

    @Test
    void only_who_edits_the_charter_asks_and_only_who_has_the_seat_today_answers() throws SQLException {
        UUID charter = consulted();
        UUID round = asked(charter);
        UUID citys = seat(CITY, round).seatId();
        AnswerConsent answer = new AnswerConsent(round, citys, 0, Stance.CONSENT, null, null);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> as(CITY, () -> leading.open(asking(charter, null, "Alles."))));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(
                        () -> doAs(CITY, () -> leading.close(round, round(round).version())));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> doAs(PARENTS, () -> answering.answer(answer)));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> doAs(SECRETARY, () -> answering.answer(answer)));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(CITY, () -> inTheRoom.say(round, citys, Choice.CONSENT)));
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> visitor(() -> reading.round(round)));
    }

    @Test
    void a_substitute_stands_in_until_the_holder_answers_and_of_two_at_once_the_second_sees_the_first() {
        Charters.letIn(SUBSTITUTE);
        UUID round = asked(consulted());
        MySeat seen = seat(SUBSTITUTE, round);
        answer(SUBSTITUTE, round, Stance.CONSENT, null);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> doAs(
                        CITY,
                        () -> answering.answer(
                                new AnswerConsent(round, seen.seatId(), seen.version(), Stance.CONCERN, "Hm.", null))));

        answer(CITY, round, Stance.CONCERN, "Hm.");
        assertThat(seat(SUBSTITUTE, round).closed()).isTrue();
        assertRejected(() -> answer(SUBSTITUTE, round, Stance.CONSENT, null), "round.holder-has-spoken");
    }

    @Test
    void all_seats_answer_at_once_and_each_has_one_voice() {
        OTHERS.forEach(Charters::letIn);
        UUID round = asked(consulted());
        List<Callable<Boolean>> answers = OTHERS.stream()
                .map(account -> seat(account, round))
                .<Callable<Boolean>>map(mine -> () -> {
                    answering.answer(new AnswerConsent(round, mine.seatId(), 0, Stance.CONSENT, null, null));
                    return true;
                })
                .toList();
        long seen = round(round).version();

        assertThat(together(OTHERS, answers)).allMatch(As.Outcome::succeeded);

        assertThat(Rows.count("voice where round_id = ?", "" + round)).isEqualTo(OTHERS.size());
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Rows.change(
                        "insert into voice (id, version, round_id, seat_id, person_id, choice, cast_at, on_paper)"
                                + " select cast(? as varchar(36)), 1, round_id, seat_id, person_id, choice, cast_at, on_paper"
                                + " from voice where round_id = ?",
                        "" + UUID.randomUUID(),
                        "" + round));
        doAs(COORDINATOR, () -> leading.close(round, seen));
        assertThat(round(round).line().outcome()).isEqualTo(RoundOutcome.ADOPTED);
        assertThat(round(round).quorum().there()).isEqualTo(OTHERS.size());
    }

    @Test
    void an_objection_is_worked_off_by_other_words_and_everybody_is_asked_again() {
        UUID charter = consulted();
        UUID first = asked(charter);
        answer(PARENTS, first, Stance.CONSENT, null);
        answer(CITY, first, Stance.OBJECTION, "Dat kunnen we niet.");
        ConsentPicture seen = round(first);
        List<UUID> met = seen.openObjections().stream()
                .map(ConsentPicture.ObjectionMade::id)
                .toList();
        AmendConsent amended =
                new AmendConsent(first, seen.version(), met, "Zo kan het wel.", after(Duration.ofDays(9)));

        UUID second = as(COORDINATOR, () -> leading.amend(amended));

        assertThat(round(first).objections())
                .singleElement()
                .returns(ObjectionState.INTEGRATED, ConsentPicture.ObjectionMade::state);
        assertThat(round(first).next()).isEqualTo(second);
        assertThat(round(second).earlier()).singleElement().returns("Zo blijft het.", ConsentPicture.Wording::proposal);
        assertThat(round(second).answered()).isZero();
        assertThat(mailedOf(second, "Opnieuw gevraagd")).contains("stad", "ouders");
        assertThat(waiting(PARENTS, second)).isEqualTo(1);
        assertThat(as(COORDINATOR, () -> reading.of(charter)))
                .extracting(ConsentLine::id)
                .containsExactly(second);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> as(COORDINATOR, () -> leading.amend(amended)));
        assertRejected(
                () -> as(
                        COORDINATOR,
                        () -> leading.amend(new AmendConsent(
                                second,
                                round(second).version(),
                                List.of(),
                                "Zo kan het wel.",
                                after(Duration.ofDays(9))))),
                "proposal: round.same-text");
    }

    @Test
    void an_objector_takes_it_back() {
        UUID round = asked(consulted());
        answer(CITY, round, Stance.OBJECTION, "Nee.");
        answer(CITY, round, Stance.CONSENT, null);
        assertThat(round(round).openObjections()).isEmpty();
        assertThat(round(round).count(Stance.CONSENT)).isEqualTo(1);
    }

    @Test
    void closes_by_its_date_with_what_it_came_to_also_before_that_is_noted() {
        UUID charter = consulted();
        UUID round = asked(charter);
        answer(CITY, round, Stance.CONSENT, null);
        MovableClock.turnOnBy(Duration.ofDays(8));

        assertThat(round(round).line().outcome()).isEqualTo(RoundOutcome.NO_QUORUM);
        assertThat(round(round).mine()).isEmpty();
        assertThat(waiting(PARENTS, round)).isZero();
        assertThat(closing.due()).contains(round);
        closing.close(round);
        closing.close(round);

        assertThat(closing.due()).doesNotContain(round);
        assertThat(round(round).line().outcome()).isEqualTo(RoundOutcome.NO_QUORUM);
        assertThat(round(round).line().endedAt()).isEqualTo(round(round).line().closesAt());
        assertThat(as(COORDINATOR, () -> keeping.history()))
                .filteredOn(life -> life.line().id().equals(charter))
                .singleElement()
                .satisfies(life -> assertThat(life.consents())
                        .extracting(ConsentLine::outcome)
                        .containsExactly(RoundOutcome.NO_QUORUM));
    }

    @Test
    void reminds_only_who_has_not_answered_and_only_once() {
        UUID round = asked(consulted());
        answer(CITY, round, Stance.CONSENT, null);
        assertThat(reminders.candidates()).doesNotContain(round);
        MovableClock.turnOnBy(Duration.ofDays(6));

        assertThat(reminders.candidates()).contains(round);
        assertThat(reminders.remind(round)).isTrue();
        assertThat(reminders.remind(round)).isFalse();

        assertThat(mailedOf(round, "Nog tot")).contains("ouders", "raad").doesNotContain("stad", SUBSTITUTE);
    }

    @Test
    void is_refused_on_a_draft_twice_on_the_same_or_without_words_or_moment() {
        UUID draft =
                as(COORDINATOR, () -> writing.start(("" + UUID.randomUUID()).substring(0, 20), Beginning.TEMPLATE));
        assertRejected(
                () -> as(COORDINATOR, () -> leading.open(asking(draft, null, "Alles."))),
                "charter.consent-before-adoption");
        UUID charter = consulted();
        asked(charter);
        assertRejected(() -> asked(charter), "clause: charter.consent-asked-already");
        assertRejected(
                () -> as(COORDINATOR, () -> leading.open(asking(charter, UUID.randomUUID(), "Weg."))),
                "clause: clause.gone");
        assertRejected(
                () -> as(COORDINATOR, () -> leading.open(asking(charter, null, " "))), "proposal: text.required");
        OpenConsent never = new OpenConsent(charter, Charters.version(charter), null, "Alles.", null);
        assertRejected(() -> as(COORDINATOR, () -> leading.open(never)), "closing: round.closing-needed");
        OpenConsent old =
                new OpenConsent(charter, Charters.version(charter) - 1, null, "Alles.", after(Duration.ofDays(2)));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> as(COORDINATOR, () -> leading.open(old)));
    }

    @Test
    void a_version_is_not_adopted_while_something_is_asked() {
        UUID charter = consulted();
        doAs(COORDINATOR, () -> consultations.close(charter, Charters.version(charter)));
        UUID round = as(COORDINATOR, () -> leading.open(asking(charter, null, "Het geheel.")));
        assertRejected(
                () -> doAs(COORDINATOR, () -> adoption.adopt(charter, Charters.version(charter), Charters.decision())),
                "charter.consent-open");

        doAs(COORDINATOR, () -> leading.callOff(round, round(round).version()));

        assertThat(round(round).line().outcome()).isEqualTo(RoundOutcome.CALLED_OFF);
        doAs(COORDINATOR, () -> adoption.adopt(charter, Charters.version(charter), Charters.decision()));
        assertRejected(
                () -> as(COORDINATOR, () -> leading.open(asking(charter, null, "Nog eens."))),
                "charter.consent-before-adoption");
    }

    @Test
    void asks_the_database_as_often_for_ten_answers_as_for_one() {
        OTHERS.forEach(Charters::letIn);
        UUID round = asked(consulted());
        answer("raad", round, Stance.OBJECTION, "Nee.");
        int withOne = statementsFor(() -> reading.round(round));
        OTHERS.stream().skip(1).forEach(account -> answer(account, round, Stance.CONCERN, "Hm."));
        assertThat(statementsFor(() -> reading.round(round))).isEqualTo(withOne);
    }

    private int statementsFor(Callable<?> question) {
        return as(COORDINATOR, () -> {
            statements.begin();
            question.call();
            return statements.end();
        });
    }

    @Test
    void the_whole_text_is_asked_in_the_meeting_of_its_reading_only() {
        UUID charter = consulted();
        MeetingDetails meeting = convened(title(), 12);
        assertThat(as(CHAIR, () -> reading.readIn(meeting.id()))).isEmpty();
        readIn(charter, meeting.id());
        MovableClock.turnTo(meeting.startsAt());
        doAs(CHAIR, () -> rooms.open(meeting.id(), meeting.version()));
        meeting.invited().forEach(i -> doAs(CHAIR, () -> rooms.arrive(meeting.id(), i.invitationId())));
        UUID item = meeting.agenda().get(1).id();
        doAs(CHAIR, () -> rooms.begin(meeting.id(), item));
        UUID other = consulted();
        assertRejected(
                () -> as(CHAIR, () -> rounds.open(whole(meeting.id(), item, other))), "charter: charter.not-read-here");

        UUID round = as(CHAIR, () -> rounds.open(whole(meeting.id(), item, charter)));
        doAs(CHAIR, () -> rounds.restConsents(round));
        doAs(CHAIR, () -> rounds.close(round));

        assertThat(as(CHAIR, () -> roomView.live(meeting.id())).orElseThrow().rounds())
                .singleElement()
                .satisfies(r -> assertThat(r.charterId()).isEqualTo(charter));
        assertThat(as(COORDINATOR, () -> reading.of(charter)))
                .singleElement()
                .returns(RoundOutcome.ADOPTED, ConsentLine::outcome)
                .returns(meeting.id(), ConsentLine::meetingId);
        assertThat(as(CHAIR, () -> reading.readings(meeting.id())))
                .singleElement()
                .satisfies(read -> assertThat(read.consents()).hasSize(1));
        assertThat(as(COORDINATOR, () -> reading.round(round))).isEmpty();
    }

    private static OpenRound whole(UUID meeting, UUID item, UUID charter) {
        return new OpenRound(meeting, item, null, "We stellen het vast.", List.of(), charter);
    }

    /** Choosing the meeting of a reading has tests of its own. */
    private static void readIn(UUID charter, UUID meeting) {
        try {
            Rows.change("update charter_version set first_reading_id = ? where id = ?", "" + meeting, "" + charter);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_partner_that_has_not_spoken_in_a_consultation_is_told_until_it_has() {
        UUID charter = consulted();
        UUID clause = clause(charter);
        UUID city = Charters.partner("Stad Leuven");
        assertThat(unspoken(CITY, charter)).containsExactly("Stad Leuven");
        assertThat(unspoken(SECRETARY, charter)).isEmpty();

        doAs(CITY, () -> speaking.comment(charter, clause, city, "Goed zo."));

        assertThat(unspoken(CITY, charter)).isEmpty();
        assertThat(unspoken(PARENTS, charter)).hasSize(1);
        MovableClock.turnOnBy(Duration.ofDays(30));
        assertThat(unspoken(PARENTS, charter)).isEmpty();
    }

    private List<String> unspoken(String account, UUID charter) {
        Stream<Unspoken> mine = as(account, () -> consulted.unspoken()).stream();
        return mine.filter(u -> u.charterId().equals(charter))
                .map(Unspoken::partner)
                .toList();
    }
}
