package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.decision.ActionTracking;
import be.leuven.som.api.decision.AgreeAction;
import be.leuven.som.api.decision.DecisionTaken;
import be.leuven.som.api.decision.DecisionTaking;
import be.leuven.som.api.decision.TakeDecision;
import be.leuven.som.api.decision.VoteCount;
import be.leuven.som.api.meeting.AttendanceRecording;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.RecordAttendance;
import be.leuven.som.api.room.RoomLeading;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.decision.RelationKind;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecisionTakingIT extends UseCaseTest {
    @Inject
    private DecisionTaking taking;

    @Inject
    private ActionTracking tracking;

    @Inject
    private AttendanceRecording attendance;

    @Inject
    private RoomLeading leading;

    @Test
    void a_decision_of_a_held_meeting_gets_the_next_number_and_its_quorum() {
        MeetingDetails meeting = held(Presence.PRESENT);

        DecisionTaken first = take(meeting, "Het voorstel is aanvaard.");
        DecisionTaken second = take(meeting, "De kalender is vastgelegd.");

        assertThat(serial(second)).isEqualTo(serial(first) + 1);
        assertThat(second.number()).startsWith("RG-").endsWith(String.format("-%03d", serial(second)));
        List<Object> row = Rows.first(
                "select seats_filled, seats_needed, seats_there from decision where id = ?",
                first.id().toString());
        Quorum quorum = details(meeting.id()).quorum();
        assertThat(row).containsExactly(quorum.filled(), quorum.needed(), quorum.there());
        assertThat(quorum.there()).isEqualTo(quorum.filled()).isPositive();
        assertThat(Rows.count(
                        "audit_entry where action = 'decision.taken' and object_id = ?",
                        first.id().toString()))
                .isOne();
    }

    @Test
    void who_decide_at_the_same_moment_get_numbers_without_a_gap() {
        MeetingDetails meeting = held(Presence.PRESENT);
        int before = serial(take(meeting, "Vooraf"));
        Callable<DecisionTaken> decide = () -> taking.take(byConsent(meeting, "Tegelijk"));

        List<As.Outcome<DecisionTaken>> outcomes =
                As.together(List.of(CHAIR, SECRETARY, COORDINATOR), Collections.nCopies(12, decide));

        assertThat(outcomes).extracting(As.Outcome::refusal).containsOnlyNulls();
        assertThat(outcomes.stream().map(o -> serial(o.answer())).sorted().toList())
                .isEqualTo(
                        IntStream.rangeClosed(before + 1, before + 12).boxed().toList());
    }

    @Test
    void a_refused_decision_takes_no_number() {
        MeetingDetails meeting = held(Presence.PRESENT);
        int before = serial(take(meeting, "Vooraf"));

        assertRejected(() -> take(meeting, " "), "text: text.required");

        assertThat(serial(take(meeting, "Erna"))).isEqualTo(before + 1);
    }

    @Test
    void nobody_decides_without_quorum_or_before_it_is_known() {
        MeetingDetails away = held(Presence.EXCUSED);
        assertRejected(() -> take(away, "Toch beslist"), "decision.no-quorum");

        MovableClock.turnBack();
        MeetingDetails coming = convened(title(), 12);
        assertRejected(() -> take(coming, "Te vroeg"), "decision.attendance-first");
    }

    @Test
    void while_the_meeting_goes_on_the_quorum_is_that_of_the_room() {
        MeetingDetails meeting = convened(title(), 13);
        MovableClock.turnTo(meeting.startsAt());
        doAs(CHAIR, () -> leading.open(meeting.id(), meeting.version()));
        assertRejected(() -> take(meeting, "Voor iemand er is"), "decision.no-quorum");
        List<UUID> voting = meeting.invited().stream()
                .filter(MeetingDetails.Invited::voting)
                .map(MeetingDetails.Invited::invitationId)
                .toList();
        int needed = meeting.quorum().needed();
        voting.subList(0, needed).forEach(i -> doAs(CHAIR, () -> leading.arrive(meeting.id(), i)));

        DecisionTaken taken = take(meeting, "Nu wel");

        assertThat(Rows.first("select seats_there from decision where id = ?", "" + taken.id()))
                .containsExactly(needed);
        doAs(CHAIR, () -> leading.leave(meeting.id(), voting.get(0)));
        assertRejected(() -> take(meeting, "Een te weinig"), "decision.no-quorum");
    }

    @Test
    void only_who_runs_the_body_decides_and_only_on_its_own_items() {
        MeetingDetails meeting = held(Presence.PRESENT);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> as(CITY, () -> taking.take(byConsent(meeting, "Van mij"))));
        assertRejected(
                () -> as(CHAIR, () -> taking.take(TakeDecision.byConsent(meeting.id(), UUID.randomUUID(), "Elders"))),
                "agendaItemId: decision.item-unknown");
    }

    @Test
    void a_vote_is_kept_with_its_counts() {
        MeetingDetails meeting = held(Presence.PRESENT);
        TakeDecision voted = new TakeDecision(
                meeting.id(),
                meeting.agenda().get(1).id(),
                "Met stemming",
                DecisionMethod.TWO_THIRDS,
                new VoteCount(4, 1, 1),
                null,
                null,
                List.of());

        DecisionTaken taken = as(SECRETARY, () -> taking.take(voted));

        assertThat(Rows.first(
                        "select votes_in_favour, votes_against, votes_abstained from decision where id = ?",
                        taken.id().toString()))
                .containsExactly(4, 1, 1);
    }

    @Test
    void repealing_ends_the_force_of_the_other_and_keeps_it() {
        MeetingDetails meeting = held(Presence.PRESENT);
        DecisionTaken earlier = take(meeting, "Eerst dit");
        LocalDate next = today().plusDays(30);
        TakeDecision repeal = new TakeDecision(
                meeting.id(),
                null,
                "Toch niet",
                DecisionMethod.CONSENT,
                null,
                next,
                null,
                List.of(new TakeDecision.Relation(RelationKind.REPEALS, earlier.id())));

        as(CHAIR, () -> taking.take(repeal));

        assertThat(Rows.first(
                                "select valid_until from decision where id = ?",
                                earlier.id().toString())
                        .get(0))
                .hasToString(next.minusDays(1).toString());
        assertRejected(() -> as(CHAIR, () -> taking.take(repeal)), "relations: decision.no-longer-in-force");
    }

    @Test
    void an_action_is_agreed_with_an_owner_who_may_say_that_it_is_done() {
        UUID owner = person("stad");
        UUID action = agree(owner, "Een zaal zoeken");

        doAs(CITY, () -> tracking.done(action, version(action), "Gevonden"));

        assertThat(Rows.first("select state, closing_note from action_item where id = ?", action.toString()))
                .containsExactly("DONE", "Gevonden");
    }

    @Test
    void who_is_neither_owner_nor_runs_the_body_moves_nothing() {
        UUID action = agree(person("stad"), "Een zaal zoeken");

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(PARENTS, () -> tracking.done(action, 1, null)));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(CITY, () -> tracking.postpone(action, 1, today().plusDays(40))));
    }

    @Test
    void the_owner_asks_for_more_time_and_the_chair_gives_it() {
        UUID action = agree(person("stad"), "Een zaal zoeken");

        doAs(CITY, () -> tracking.askForMoreTime(action, version(action), today().plusDays(30), "Te druk"));
        doAs(CHAIR, () -> tracking.postpone(action, version(action), today().plusDays(30)));

        assertThat(Rows.first("select due_on, asked_until from action_item where id = ?", action.toString()).stream()
                        .map(String::valueOf)
                        .collect(Collectors.toList()))
                .containsExactly(today().plusDays(30).toString(), "null");
    }

    @Test
    void an_action_of_nobody_is_refused_beside_the_owner() {
        assertRejected(() -> agree(UUID.randomUUID(), "Een zaal zoeken"), "ownerId: action.owner-needed");
        assertRejected(() -> agree(null, "Een zaal zoeken"), "ownerId: action.owner-needed");
    }

    private UUID agree(UUID owner, String what) {
        return as(
                CHAIR,
                () -> tracking.agree(new AgreeAction(body("RG"), null, null, null, what, owner, today().plusDays(14))));
    }

    private static LocalDate today() {
        return Zone.dayOf(MovableClock.now());
    }

    private static UUID person(String name) {
        return UUID.fromString((String) Rows.first("select id from person where email = ?", name + "@example.org")
                .get(0));
    }

    private static long version(UUID action) {
        return ((Number) Rows.first("select version from action_item where id = ?", action.toString())
                        .get(0))
                .longValue();
    }

    private static int serial(DecisionTaken taken) {
        return ((Number) Rows.first(
                                "select serial from decision where id = ?",
                                taken.id().toString())
                        .get(0))
                .intValue();
    }

    private DecisionTaken take(MeetingDetails meeting, String text) {
        return as(CHAIR, () -> taking.take(byConsent(meeting, text)));
    }

    private static TakeDecision byConsent(MeetingDetails meeting, String text) {
        return TakeDecision.byConsent(meeting.id(), meeting.agenda().get(1).id(), text);
    }

    /** A meeting that is over, at which everybody was like that. */
    private MeetingDetails held(Presence presence) {
        MeetingDetails meeting = convened(title(), 10);
        MovableClock.turnTo(meeting.endsAt());
        doAs(
                SECRETARY,
                () -> attendance.record(new RecordAttendance(
                        meeting.id(),
                        meeting.version(),
                        meeting.invited().stream()
                                .collect(Collectors.toMap(MeetingDetails.Invited::invitationId, i -> presence)),
                        List.of())));
        return meeting;
    }
}
