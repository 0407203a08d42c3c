package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static be.leuven.som.usecases.support.As.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.StatementCounter;
import be.leuven.som.api.agenda.AgendaBuilding;
import be.leuven.som.api.agenda.AgendaOffer;
import be.leuven.som.api.decision.AgreeAction;
import be.leuven.som.api.meeting.ConveneMeeting;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.MeetingSaved;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.api.room.LiveRoom;
import be.leuven.som.api.room.MyRoom;
import be.leuven.som.api.room.OpenRound;
import be.leuven.som.api.room.RoomDeciding;
import be.leuven.som.api.room.RoomNotes;
import be.leuven.som.api.room.RoundPicture;
import be.leuven.som.domain.meeting.AgendaOriginKind;
import be.leuven.som.domain.meeting.Choice;
import be.leuven.som.domain.meeting.Deferral;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.meeting.RoundMethod;
import be.leuven.som.domain.meeting.RoundOutcome;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.RoomTest;
import be.leuven.som.usecases.support.Rows;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A meeting of the steering group that is led from the room. */
class RoomIT extends RoomTest {
    @Inject
    private RoomNotes notes;

    @Inject
    private RoomDeciding deciding;

    @Inject
    private AgendaBuilding building;

    @Inject
    private StatementCounter statements;

    @Test
    void opens_once_and_for_who_runs_it() {
        MeetingDetails meeting = begun();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(CITY, () -> leading.open(meeting.id(), meeting.version())));

        doAs(CHAIR, () -> leading.open(meeting.id(), meeting.version()));

        assertThat(details(meeting.id()).state()).isEqualTo(MeetingState.IN_SESSION);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> doAs(SECRETARY, () -> leading.open(meeting.id(), meeting.version())));
    }

    @Test
    void is_not_there_for_who_may_not_see_it() {
        UUID room = opened();
        assertThat(as(CITY, () -> view.live(room))).isEmpty();
        assertThat(as(PARENTS, () -> view.mine(room))).isEmpty();
        assertThat(as(PARENTS, () -> view.maySee(room))).isFalse();
        assertThat(as(CITY, () -> view.maySee(room))).isTrue();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(
                        () -> doAs(CITY, () -> leading.begin(room, item(room, 1).id())));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> as(CITY, () -> notes.note(room, item(room, 1).id())));
    }

    @Test
    void two_people_note_different_things_at_once_without_hindering_each_other() {
        UUID room = opened();
        LiveRoom before = live(room);
        List<Callable<Object>> acts = List.of(
                act(() -> leading.arrive(room, before.people().get(0).invitationId())),
                act(() -> leading.arrive(room, before.people().get(1).invitationId())),
                act(() -> notes.write(room, before.items().get(0).id(), 1, "Eerste punt")),
                act(() -> notes.write(room, before.items().get(1).id(), 1, "Tweede punt")));

        assertThat(together(List.of(CHAIR, SECRETARY), acts)).allMatch(o -> o.succeeded(), "succeeded");

        LiveRoom after = live(room);
        assertThat(after.people().stream().filter(LiveRoom.Person::there)).hasSize(2);
        assertThat(after.items()).extracting(i -> i.note().text()).containsExactly("Eerste punt", "Tweede punt");
        assertThat(after.changes()).isEqualTo(before.changes() + 4);
    }

    @Test
    void overwrites_no_note_of_somebody_else() {
        UUID room = opened();
        LiveRoom.Item item = item(room, 0);
        LiveRoom.Note first =
                as(SECRETARY, () -> notes.write(room, item.id(), item.note().version(), "Van Sofie"));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() ->
                        as(CHAIR, () -> notes.write(room, item.id(), item.note().version(), "Van de voorzitter")));

        LiveRoom.Note kept = as(CHAIR, () -> notes.note(room, item.id()).orElseThrow());
        assertThat(kept.version()).isEqualTo(first.version());
        assertThat(kept.text()).isEqualTo("Van Sofie");
        assertThat(as(CHAIR, () -> notes.write(room, item.id(), kept.version(), "Samen"))
                        .text())
                .isEqualTo("Samen");
    }

    @Test
    void a_round_of_consent_becomes_a_decision_with_its_quorum_and_an_action() {
        UUID room = opened();
        everybodyArrives(room);
        UUID item = item(room, 1).id();
        doAs(CHAIR, () -> leading.begin(room, item));
        UUID round = as(CHAIR, () -> rounds.open(new OpenRound(room, item, null, "Om zes uur", List.of())));
        MyRoom.MySeat seat = mine(CITY, room).seats().get(0);

        doAs(CITY, () -> answering.object(round, seat.seatId(), "Dan rijdt er geen bus", "Vijf uur"));
        assertRejected(() -> doAs(CHAIR, () -> rounds.close(round)), "round.objection-open");
        UUID objection = round(room, 0).objections().get(0).id();
        UUID second = as(SECRETARY, () -> rounds.amend(round, List.of(objection), "Om vijf uur"));
        doAs(CITY, () -> answering.say(second, seat.seatId(), Choice.CONSENT));
        doAs(SECRETARY, () -> rounds.restConsents(second));
        doAs(CHAIR, () -> rounds.close(second));

        RoundPicture adopted = round(room, 0);
        assertThat(adopted.outcome()).isEqualTo(RoundOutcome.ADOPTED);
        assertThat(adopted.revision()).isEqualTo(2);
        assertThat(round(room, 1).outcome()).isEqualTo(RoundOutcome.AMENDED);

        String number = as(CHAIR, () -> deciding.decide(second, adopted.proposal(), null))
                .number();
        assertRejected(() -> as(CHAIR, () -> deciding.decide(second, "Nog eens", null)), "round.decided-already");
        LiveRoom.Person owner = live(room).people().get(0);
        as(
                SECRETARY,
                () -> deciding.agree(new AgreeAction(
                        null,
                        room,
                        item,
                        null,
                        "De zaal vastleggen",
                        owner.personId(),
                        MovableClock.now().atZone(Zone.BRUSSELS).toLocalDate().plusDays(14))));

        LiveRoom after = live(room);
        assertThat(after.decisions())
                .extracting(LiveRoom.Decided::number, LiveRoom.Decided::text, LiveRoom.Decided::itemId)
                .containsExactly(tuple(number, "Om vijf uur", item));
        assertThat(after.actions()).extracting(LiveRoom.Agreed::owner).containsExactly(owner.name());
        assertThat(Rows.first("select seats_there from decision where decision_number = ?", number)
                        .get(0))
                .isEqualTo(adopted.quorum().there());
    }

    @Test
    void all_voices_that_come_in_at_once_are_counted_once() {
        UUID room = opened();
        everybodyArrives(room);
        UUID item = item(room, 1).id();
        doAs(CHAIR, () -> leading.begin(room, item));
        UUID round =
                as(CHAIR, () -> rounds.open(new OpenRound(room, item, RoundMethod.SIMPLE_MAJORITY, "Ja?", List.of())));
        List<UUID> seats = round(room, 0).seats().stream()
                .map(RoundPicture.SeatVoice::seatId)
                .toList();
        List<Callable<Object>> votes = Stream.concat(seats.stream(), seats.stream())
                .map(seat -> act(() -> rounds.enter(round, seat, Choice.FOR)))
                .toList();

        assertThat(together(List.of(CHAIR, SECRETARY), votes)).allMatch(o -> o.succeeded(), "succeeded");

        doAs(CHAIR, () -> rounds.close(round));
        assertThat(round(room, 0).inFavour()).isEqualTo(seats.size());
        assertThat(Rows.count("voice where round_id = ?", "" + round)).isEqualTo(seats.size());
    }

    @Test
    void nobody_speaks_for_the_seat_of_another() {
        UUID room = opened();
        everybodyArrives(room);
        UUID item = item(room, 1).id();
        doAs(CHAIR, () -> leading.begin(room, item));
        UUID round = as(CHAIR, () -> rounds.open(new OpenRound(room, item, null, "Ja?", List.of())));
        UUID chairs = mine(CHAIR, room).seats().get(0).seatId();

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(CITY, () -> answering.say(round, chairs, Choice.CONSENT)));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(PARENTS, () -> answering.say(round, chairs, Choice.CONSENT)));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> doAs(CITY, () -> rounds.close(round)));
    }

    @Test
    void nothing_that_is_kept_leads_from_a_ballot_to_a_voter() {
        UUID room = opened();
        everybodyArrives(room);
        UUID item = item(room, 1).id();
        doAs(CHAIR, () -> leading.begin(room, item));
        UUID round = as(
                CHAIR,
                () -> rounds.open(new OpenRound(room, item, RoundMethod.SECRET_BALLOT, "Wie?", List.of("An", "Omar"))));
        UUID citys = mine(CITY, room).seats().get(0).seatId();
        UUID chairs = mine(CHAIR, room).seats().get(0).seatId();

        doAs(CITY, () -> answering.drop(round, citys, "1"));
        doAs(CHAIR, () -> answering.drop(round, chairs, "0"));

        assertThat(round(room, 0).ballots()).isEmpty();
        assertRejected(() -> doAs(CITY, () -> answering.drop(round, citys, "0")), "round.voted-already");
        assertRejected(
                () -> doAs(SECRETARY, () -> rounds.enter(round, chairs, Choice.FOR)), "choice: round.choice-needed");
        assertThat(Rows.first("select ballots from voting_round where id = ?", "" + round))
                .containsExactly("0,1");
        assertThat(Rows.all("select choice, cast_at, entered_by from voice where round_id = ?", "" + round))
                .allMatch(row -> row.stream().allMatch(Objects::isNull));
        assertThat(Rows.all("select distinct action from audit_entry where object_id = ?", "" + round))
                .as("the log tells that seats answered, not what")
                .containsExactlyInAnyOrder(List.of("round.opened"), List.of("round.answered"));
        doAs(CHAIR, () -> rounds.close(round));
        assertThat(round(room, 0).ballots()).containsExactly(1, 1);
    }

    @Test
    void an_item_put_off_for_want_of_quorum_is_decided_at_its_second_convocation() {
        UUID first = opened();
        arrives(first, 0);
        UUID item = item(first, 1).id();
        doAs(CHAIR, () -> leading.begin(first, item));
        UUID round = as(CHAIR, () -> rounds.open(new OpenRound(first, item, null, "Ja?", List.of())));
        doAs(CHAIR, () -> rounds.restConsents(round));
        assertRejected(() -> doAs(CHAIR, () -> rounds.close(round)), "round.no-quorum");
        doAs(CHAIR, () -> leading.defer(first, item, Deferral.NO_QUORUM));
        assertThat(round(first, 0).outcome()).isEqualTo(RoundOutcome.CALLED_OFF);
        doAs(CHAIR, () -> leading.close(first));
        MovableClock.turnOnBy(Duration.ofHours(1));

        UUID again = opened(40);
        arrives(again, 0);
        LiveRoom.Item asked = item(again, 1);
        assertThat(asked.earlier()).extracting(LiveRoom.Earlier::itemId).contains(item);
        doAs(CHAIR, () -> leading.recognise(again, asked.id(), item));
        doAs(CHAIR, () -> leading.begin(again, asked.id()));
        UUID second = as(CHAIR, () -> rounds.open(new OpenRound(again, asked.id(), null, "Ja?", List.of())));
        doAs(CHAIR, () -> rounds.restConsents(second));
        doAs(CHAIR, () -> rounds.close(second));

        assertThat(round(again, 0).outcome()).isEqualTo(RoundOutcome.ADOPTED);
        assertThat(as(CHAIR, () -> deciding.decide(second, "Ja", null)).number())
                .startsWith("RG-");
    }

    @Test
    void an_item_put_off_is_offered_again_and_for_want_of_quorum_it_is_a_second_convocation_by_itself() {
        UUID first = opened();
        UUID nobody = item(first, 1).id();
        UUID noTime = item(first, 0).id();
        doAs(CHAIR, () -> leading.defer(first, nobody, Deferral.NO_QUORUM));
        doAs(CHAIR, () -> leading.defer(first, noTime, Deferral.NO_TIME));
        assertThat(offered(first)).as("while the meeting goes on").isEmpty();
        doAs(CHAIR, () -> leading.close(first));

        List<AgendaOffer> offers = offered(first);
        assertThat(offers).extracting(AgendaOffer::originId).containsExactly(noTime, nobody);
        MovableClock.turnOnBy(Duration.ofHours(1));
        UUID again = opened(takenUp(offers, 41));

        assertThat(offered(first)).as("taken up").isEmpty();
        assertThat(live(again).items()).extracting(LiveRoom.Item::second).containsExactly(false, true);
        arrives(again, 0);
        UUID item = item(again, 1).id();
        doAs(CHAIR, () -> leading.begin(again, item));
        consent(again, item, "Ja?");
        assertThat(round(again, 0).outcome()).isEqualTo(RoundOutcome.ADOPTED);
        assertThat(round(again, 0).second()).isTrue();
    }

    @Test
    void once_the_quorum_lacked_every_later_convocation_counts_whatever_it_was_put_off_for_since() {
        UUID first = opened();
        doAs(CHAIR, () -> leading.defer(first, item(first, 1).id(), Deferral.NO_QUORUM));
        doAs(CHAIR, () -> leading.close(first));
        MovableClock.turnOnBy(Duration.ofHours(1));
        UUID second = opened(takenUp(offered(first), 41));
        doAs(CHAIR, () -> leading.defer(second, item(second, 0).id(), Deferral.NO_TIME));
        doAs(CHAIR, () -> leading.close(second));
        MovableClock.turnOnBy(Duration.ofHours(1));

        UUID third = opened(takenUp(offered(second), 60));

        assertThat(item(third, 0).second()).isTrue();
        arrives(third, 0);
        doAs(CHAIR, () -> leading.begin(third, item(third, 0).id()));
        consent(third, item(third, 0).id(), "Ja?");
        assertThat(round(third, 0).outcome()).isEqualTo(RoundOutcome.ADOPTED);
    }

    @Test
    void what_was_put_off_and_taken_up_again_in_the_same_meeting_is_not_offered() {
        UUID room = opened();
        UUID item = item(room, 0).id();
        doAs(CHAIR, () -> leading.defer(room, item, Deferral.NO_TIME));
        doAs(CHAIR, () -> leading.begin(room, item));
        doAs(CHAIR, () -> leading.close(room));

        assertThat(offered(room)).isEmpty();
    }

    @Test
    void taken_over_to_a_meeting_convened_before_it_is_a_second_convocation_unless_it_came_late() {
        MeetingDetails next = convened(title(), 42);
        UUID first = opened();
        UUID inTime = item(first, 0).id();
        UUID late = item(first, 1).id();
        doAs(CHAIR, () -> leading.defer(first, inTime, Deferral.NO_QUORUM));
        doAs(CHAIR, () -> leading.defer(first, late, Deferral.NO_QUORUM));
        doAs(CHAIR, () -> leading.close(first));
        List<AgendaOffer> offers = offered(first);

        added(next.id(), offers.get(0));
        MovableClock.turnTo(next.startsAt().minus(Duration.ofDays(2)));
        added(next.id(), offers.get(1));

        UUID room = opened(details(next.id()));
        assertThat(live(room).items()).extracting(LiveRoom.Item::second).containsExactly(false, false, true, false);
    }

    @Test
    void who_lost_the_mandate_since_the_invitation_has_no_vote() throws Exception {
        MeetingDetails meeting = begun();
        List<Object> mandate = Rows.first(
                "select m.id, m.valid_until from mandate m, seat s, account a where m.seat_id = s.id and s.body_id = ?"
                        + " and m.kind = 'HOLDER' and m.person_id = a.person_id and a.sign_in_name = ?",
                "" + body("RG"),
                "stad@example.org");
        Rows.change(
                "update mandate set valid_until = ? where id = ?",
                Date.valueOf(
                        MovableClock.now().atZone(Zone.BRUSSELS).toLocalDate().minusDays(1)),
                mandate.get(0));
        try {
            int filled = meeting.quorum().filled();
            doAs(CHAIR, () -> leading.open(meeting.id(), meeting.version()));
            assertThat(live(meeting.id()).quorum().filled()).isEqualTo(filled - 1);
            everybodyArrives(meeting.id());
            assertThat(mine(CITY, meeting.id()).seats()).isEmpty();
        } finally {
            Rows.change("update mandate set valid_until = ? where id = ?", mandate.get(1), mandate.get(0));
        }
    }

    @Test
    void a_substitute_who_was_not_asked_is_let_in_and_speaks_until_the_holder_comes() {
        UUID room = opened();
        LiveRoom.AtTheDoor substitute = live(room).door().stream()
                .filter(d -> live(room).people().stream()
                        .anyMatch(p -> p.voting() && d.seat().equals(p.seat())))
                .findFirst()
                .orElseThrow();
        doAs(SECRETARY, () -> leading.admit(room, substitute.seatId()));

        assertThat(live(room).people().stream().filter(LiveRoom.Person::votes))
                .extracting(LiveRoom.Person::name)
                .containsExactly(substitute.name());
        LiveRoom.Person holder = live(room).people().stream()
                .filter(p -> p.seat() != null && p.seat().equals(substitute.seat()) && !p.there())
                .findFirst()
                .orElseThrow();
        doAs(SECRETARY, () -> leading.arrive(room, holder.invitationId()));

        assertThat(live(room).people().stream().filter(LiveRoom.Person::votes))
                .extracting(LiveRoom.Person::name)
                .containsExactly(holder.name());
        assertThat(live(room).quorum().there()).isEqualTo(1);
    }

    @Test
    void closing_records_who_was_there_and_ends_everything() {
        UUID room = opened();
        arrives(room, 0);
        doAs(CHAIR, () -> leading.begin(room, item(room, 0).id()));
        doAs(CHAIR, () -> leading.close(room));

        MeetingDetails closed = details(room);
        assertThat(closed.state()).isEqualTo(MeetingState.CLOSED);
        assertThat(closed.invited().stream().filter(i -> i.presence() == Presence.PRESENT))
                .hasSize(1);
        assertRejected(() -> doAs(CHAIR, () -> leading.begin(room, item(room, 1).id())), "session.closed");
    }

    @Test
    void the_floor_is_asked_from_the_own_device_by_who_is_there() {
        UUID room = opened();
        doAs(CHAIR, () -> leading.begin(room, item(room, 0).id()));
        assertRejected(() -> doAs(CITY, () -> answering.askFloor(room)), "session.not-there");
        everybodyArrives(room);
        doAs(CITY, () -> answering.askFloor(room));
        LiveRoom.Speaker asked = live(room).speakers().get(0);
        doAs(CHAIR, () -> leading.giveFloor(room, asked.id()));
        assertThat(mine(CITY, room).speaks()).isTrue();
        doAs(CITY, () -> answering.leaveFloor(room));
        assertThat(live(room).speakers()).isEmpty();
    }

    @Test
    void looking_takes_few_statements_however_much_happened() {
        UUID room = opened();
        everybodyArrives(room);
        UUID item = item(room, 1).id();
        doAs(CHAIR, () -> leading.begin(room, item));
        consent(room, item, "Voorstel");
        int few = count(CHAIR, () -> view.live(room));
        int fewOfAMember = count(CITY, () -> view.mine(room));
        for (int i = 0; i < 4; i++) {
            consent(room, item, "Voorstel " + i);
        }

        assertThat(count(CHAIR, () -> view.live(room))).isEqualTo(few).isLessThanOrEqualTo(20);
        assertThat(count(CITY, () -> view.mine(room))).isEqualTo(fewOfAMember).isLessThanOrEqualTo(15);
        assertThat(count(CITY, () -> view.changes(Set.of(room)))).isOne();
    }

    private void consent(UUID room, UUID item, String text) {
        UUID round = as(CHAIR, () -> rounds.open(new OpenRound(room, item, null, text, List.of())));
        doAs(CHAIR, () -> rounds.restConsents(round));
        doAs(CHAIR, () -> rounds.close(round));
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

    private static Callable<Object> act(As.Act act) {
        return () -> {
            act.run();
            return "done";
        };
    }

    /** The items of that meeting that a next agenda is offered. */
    private List<AgendaOffer> offered(UUID room) {
        List<UUID> items = live(room).items().stream().map(LiveRoom.Item::id).toList();
        return as(CHAIR, () -> building.offers(body("RG"), null)).stream()
                .filter(o -> o.kind() == AgendaOriginKind.DEFERRED && items.contains(o.originId()))
                .toList();
    }

    private MeetingDetails takenUp(List<AgendaOffer> offers, int days) {
        PlanMeeting plan = plan(title(), days);
        MeetingSaved saved = as(CHAIR, () -> planning.saveDraft(with(plan, items(offers))));
        doAs(CHAIR, () -> planning.convene(new ConveneMeeting(saved.id(), saved.version(), null)));
        return details(saved.id());
    }

    /** Puts it on the agenda of a meeting that was convened. */
    private void added(UUID meeting, AgendaOffer offer) {
        PlanMeeting plan = as(CHAIR, () -> planning.plan(meeting).orElseThrow().plan());
        List<PlanMeeting.Item> agenda = Stream.concat(plan.agenda().stream(), items(List.of(offer)).stream())
                .toList();
        as(CHAIR, () -> planning.change(with(plan, agenda)));
    }

    private static List<PlanMeeting.Item> items(List<AgendaOffer> offers) {
        return offers.stream()
                .map(o -> new PlanMeeting.Item(
                        null, o.type(), o.title().dutch(), o.minutes(), null, null, o.kind(), o.originId()))
                .toList();
    }

    private static PlanMeeting with(PlanMeeting plan, List<PlanMeeting.Item> agenda) {
        return new PlanMeeting(
                plan.id(),
                plan.version(),
                plan.bodyId(),
                plan.title(),
                plan.startsAt(),
                plan.place(),
                null,
                false,
                agenda);
    }
}
