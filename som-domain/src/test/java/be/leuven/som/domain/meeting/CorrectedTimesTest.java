package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.SECRETARY;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.meeting.AMeeting.START;
import static be.leuven.som.domain.meeting.ARoom.SCHOOL;
import static be.leuven.som.domain.meeting.ARoom.minutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.leuven.som.domain.shared.Zone;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When people came and went, set right afterwards. */
class CorrectedTimesTest {
    private static final Instant LATER = minutes(500);

    private final ARoom room = ARoom.with(CHAIR, MEMBER).leaves(minutes(60), MEMBER);
    private final Session session = room.session;

    @Test
    void what_is_set_right_stands_and_what_was_noted_is_kept_with_who_and_when() {
        correct(MEMBER, noted(MEMBER), 10, 75);

        assertThat(of(MEMBER, session.stays()))
                .extracting(Stay::arrivedAt, s -> s.leftAt().orElse(null))
                .containsExactly(tuple(minutes(10), minutes(75)));
        assertThat(of(MEMBER, session.allStays()))
                .extracting(Stay::arrivedAt, s -> s.notedBy().orElse(null), s -> s.notedAt()
                        .orElse(null))
                .containsExactly(tuple(START, null, null), tuple(minutes(10), SECRETARY, LATER));
    }

    @Test
    void what_says_what_was_noted_already_notes_nothing() {
        boolean changed =
                session.correct(room.invitation(MEMBER), noted(MEMBER), clock(0), clock(60), SECRETARY, LATER);
        boolean lasting = session.correct(room.invitation(CHAIR), noted(CHAIR), clock(0), null, SECRETARY, LATER);

        assertThat(changed || lasting).isFalse();
        assertThat(session.allStays()).hasSize(2);
        assertThat(session.correct(room.invitation(MEMBER), noted(MEMBER), clock(0), clock(61), SECRETARY, LATER))
                .isTrue();
    }

    @Test
    void can_be_set_right_again_but_not_what_was_set_right_already() {
        UUID first = noted(MEMBER);
        correct(MEMBER, first, 10, 75);
        correct(MEMBER, noted(MEMBER), 12, 75);
        assertThat(of(MEMBER, session.stays())).extracting(Stay::arrivedAt).containsExactly(minutes(12));
        assertRefused("stay.set-right-already", () -> correct(MEMBER, first, 1, 2));
        assertRefused("stay.set-right-already", () -> session.annul(first, SECRETARY, LATER));
    }

    @Test
    void one_who_was_forgotten_is_added_and_one_who_was_not_there_goes() {
        correct(SCHOOL, null, 30, 40);
        Stay wrong = session.annul(noted(MEMBER), SECRETARY, LATER);
        session.close(LATER);

        assertThat(wrong.invitationId()).isEqualTo(room.invitation(MEMBER));
        assertThat(session.presences(room.meeting))
                .containsEntry(room.invitation(SCHOOL), Presence.PRESENT)
                .containsEntry(room.invitation(MEMBER), Presence.ABSENT);
        assertThat(session.allStays()).hasSize(4);
    }

    @Test
    void who_was_noted_as_gone_by_mistake_is_still_there_and_counts() {
        assertThat(room.now().quorum().there()).isEqualTo(1);
        session.correct(room.invitation(MEMBER), noted(MEMBER), clock(0), null, SECRETARY, LATER);
        assertThat(room.now().quorum().there()).isEqualTo(2);
        room.leaves(minutes(501), MEMBER);
        assertThat(session.isThere(room.invitation(MEMBER))).isFalse();
    }

    @Test
    void nobody_is_there_twice_at_one_moment() {
        room.arrives(minutes(70), MEMBER);
        assertRefusedAt("arrived", "stay.overlaps", () -> correct(MEMBER, null, 50, 65));
        assertRefusedAt("arrived", "stay.overlaps", () -> correct(MEMBER, null, 65, 71));
        correct(MEMBER, null, 60, 70);
        assertThat(of(MEMBER, session.stays())).hasSize(3);
    }

    @Test
    void stays_within_the_session_also_past_midnight() {
        assertRefusedAt("arrived", "stay.outside-session", () -> correct(SCHOOL, null, -1, 40));
        assertRefusedAt("left", "stay.outside-session", () -> correct(SCHOOL, null, 0, 501));
        assertRefusedAt("left", "stay.left-before", () -> correct(SCHOOL, null, 40, 40));
        assertRefusedAt("left", "stay.left-before", () -> correct(SCHOOL, null, 40, 10));
        assertRefusedAt("arrived", "stay.time-needed", () -> correct(SCHOOL, null, null, 10));
        correct(SCHOOL, null, 10, 500);
        assertThat(clock(500)).as("on the next day").isBefore(clock(10));
        assertThat(of(SCHOOL, session.stays()))
                .extracting(s -> s.leftAt().orElse(null))
                .containsExactly(minutes(500));
    }

    @Test
    void everybody_has_left_once_it_is_closed() {
        session.close(minutes(90));
        assertRefusedAt("left", "stay.time-needed", () -> correct(SCHOOL, null, 10, null));
        assertRefusedAt("left", "stay.outside-session", () -> correct(SCHOOL, null, 10, 91));
        correct(SCHOOL, null, 10, 90);
        assertThat(session.presences(room.meeting)).containsEntry(room.invitation(SCHOOL), Presence.PRESENT);
    }

    @Test
    void what_was_decided_meanwhile_keeps_its_quorum() {
        room.arrives(minutes(61), MEMBER);
        Round round = room.round(RoundMethod.CONSENT, "Voorstel");
        round.restConsents(room.now(), CHAIR, minutes(62));
        round.close(room.now(), false, minutes(63));
        session.annul(of(MEMBER, session.stays()).get(1).id(), SECRETARY, LATER);
        assertThat(round.quorum()).contains(new Quorum(3, 2, 2, 0));
    }

    @Test
    void its_meeting_records_who_was_there_after_all_once_it_is_closed() {
        assertRefused(
                "meeting.wrong-state", () -> room.meeting.amendPresence(room.invitation(SCHOOL), Presence.PRESENT));
        session.close(minutes(90));
        room.meeting.close(session.presences(room.meeting));
        room.meeting.amendPresence(room.invitation(SCHOOL), Presence.PRESENT);
        assertThat(AMeeting.invitation(room.meeting, SCHOOL).presence()).contains(Presence.PRESENT);
        assertThat(AMeeting.invitation(room.meeting, SECRETARY).presence()).contains(Presence.ABSENT);
    }

    private void correct(UUID person, UUID stay, Integer arrived, Integer left) {
        session.correct(room.invitation(person), stay, clock(arrived), clock(left), SECRETARY, LATER);
    }

    private static LocalTime clock(Integer after) {
        return after == null ? null : minutes(after).atZone(Zone.BRUSSELS).toLocalTime();
    }

    private UUID noted(UUID person) {
        return of(person, session.stays()).get(0).id();
    }

    private List<Stay> of(UUID person, List<Stay> stays) {
        return stays.stream()
                .filter(s -> s.invitationId().equals(room.invitation(person)))
                .toList();
    }
}
