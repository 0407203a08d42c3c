package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.HTML;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.SECRETARY;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.meeting.AMeeting.START;
import static be.leuven.som.domain.meeting.ARoom.minutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.domain.shared.StaleVersionException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a meeting runs in the room: comings and goings, items, notes, and the floor. */
class SessionTest {
    private final ARoom room = ARoom.with(CHAIR, MEMBER);
    private final Session session = room.session;

    @Test
    void keeps_every_coming_and_going() {
        room.leaves(minutes(10), CHAIR).arrives(minutes(20), CHAIR);
        assertThat(session.stays().stream().filter(s -> s.invitationId().equals(room.invitation(CHAIR))))
                .extracting(Stay::number, Stay::arrivedAt, s -> s.leftAt().orElse(null))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, START, minutes(10)),
                        org.assertj.core.groups.Tuple.tuple(2, minutes(20), null));
    }

    @Test
    void nobody_comes_in_twice_or_goes_out_without_being_there() {
        assertRefused("session.already-there", () -> room.arrives(minutes(1), CHAIR));
        assertRefused("session.not-there", () -> room.leaves(minutes(1), SECRETARY));
    }

    @Test
    void one_item_runs_at_a_time_and_its_time_is_counted() {
        session.begin(room.item(0), START);
        session.begin(room.item(1), minutes(12));
        assertThat(session.currentItem()).contains(room.item(1));
        assertThat(session.course(room.item(0)).spent(minutes(50))).isEqualTo(Duration.ofMinutes(12));
        assertThat(session.course(room.item(0)).endedAt()).contains(minutes(12));
        assertThat(session.course(room.item(1)).spent(minutes(20))).isEqualTo(Duration.ofMinutes(8));
    }

    @Test
    void an_item_that_is_taken_up_again_counts_on() {
        session.begin(room.item(0), START);
        session.end(room.item(0), minutes(5));
        session.begin(room.item(0), minutes(30));
        assertThat(session.course(room.item(0)).spent(minutes(33))).isEqualTo(Duration.ofMinutes(8));
        assertThat(session.course(room.item(0)).beganAt()).contains(START);
    }

    @Test
    void beginning_what_runs_already_changes_nothing() {
        session.begin(room.item(0), START);
        session.begin(room.item(0), minutes(5));
        assertThat(session.course(room.item(0)).spent(minutes(6))).isEqualTo(Duration.ofMinutes(6));
    }

    @Test
    void ends_only_the_item_that_runs() {
        assertRefused("session.item-not-running", () -> session.end(room.item(0), START));
        assertRefused("session.unknown-item", () -> session.begin(UUID.randomUUID(), START));
    }

    @Test
    void puts_an_item_off_with_a_reason() {
        session.begin(room.item(1), START);
        session.defer(room.item(1), Deferral.NO_QUORUM, minutes(9));
        assertThat(session.currentItem()).isEmpty();
        assertThat(session.course(room.item(1)).deferral()).contains(Deferral.NO_QUORUM);
        assertThat(session.putOff()).containsExactly(room.item(1));
        assertRefusedAt("deferral", "session.deferral-needed", () -> session.defer(room.item(0), null, START));
    }

    @Test
    void an_item_that_is_taken_up_after_all_is_no_longer_put_off() {
        session.defer(room.item(0), Deferral.NO_TIME, START);
        session.begin(room.item(0), minutes(60));
        assertThat(session.course(room.item(0)).deferral()).isEmpty();
        assertThat(session.putOff()).isEmpty();
    }

    @Test
    void an_item_is_not_the_second_convocation_of_itself() {
        assertRefused("session.own-second", () -> session.recognise(room.item(0), room.item(0)));
    }

    @Test
    void keeps_who_wrote_the_note_last_and_the_text_as_it_was_typed() {
        session.write(room.item(0), 0, HTML, SECRETARY, minutes(3));
        ItemNote note = session.note(room.item(0));
        assertThat(note.text()).contains(HTML);
        assertThat(note.writtenBy()).contains(SECRETARY);
    }

    @Test
    void overwrites_no_note_that_somebody_else_changed() {
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> session.write(room.item(0), 7, "Anders", SECRETARY, START));
        assertThat(session.note(room.item(0)).text()).isEmpty();
    }

    @Test
    void a_note_has_a_limit() {
        assertRefusedAt(
                "note",
                "text.too-long",
                () -> session.write(room.item(0), 0, "x".repeat(ItemNote.MOST + 1), SECRETARY, START));
    }

    @Test
    void the_floor_goes_from_one_to_the_next() {
        session.begin(room.item(0), START);
        Speaker first = session.askFloor(room.invitation(CHAIR), minutes(1));
        Speaker second = session.askFloor(room.invitation(MEMBER), minutes(2));
        session.giveFloor(first.id(), minutes(3));
        session.giveFloor(second.id(), minutes(4));
        assertThat(first.done()).isTrue();
        assertThat(second.speaks()).isTrue();
        assertRefused("session.has-spoken", () -> session.giveFloor(first.id(), minutes(5)));
    }

    @Test
    void nobody_waits_for_the_floor_twice_but_may_ask_again_afterwards() {
        session.begin(room.item(0), START);
        Speaker asked = session.askFloor(room.invitation(CHAIR), minutes(1));
        assertRefused("session.on-the-list", () -> session.askFloor(room.invitation(CHAIR), minutes(2)));
        session.leaveFloor(asked.id(), minutes(3));
        assertThat(session.askFloor(room.invitation(CHAIR), minutes(4)).done()).isFalse();
    }

    @Test
    void there_is_no_floor_without_an_item() {
        assertRefused("session.no-item-runs", () -> session.askFloor(room.invitation(CHAIR), START));
    }

    @Test
    void everything_stops_at_the_end() {
        session.begin(room.item(0), START);
        session.close(minutes(60));
        assertThat(session.there()).isEmpty();
        assertThat(session.currentItem()).isEmpty();
        assertThat(session.course(room.item(0)).spent(minutes(99))).isEqualTo(Duration.ofMinutes(60));
        assertRefused("session.closed", () -> room.arrives(minutes(61), SECRETARY));
        assertRefused("session.closed", () -> session.write(room.item(0), 0, "Na", SECRETARY, minutes(61)));
    }
}
