package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.GUEST;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.SECRETARY;
import static be.leuven.som.domain.Fixtures.SUBSTITUTE;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.meeting.AMeeting.CHAIRS_SEAT;
import static be.leuven.som.domain.meeting.AMeeting.IN_TIME;
import static be.leuven.som.domain.meeting.AMeeting.MEMBERS_SEAT;
import static be.leuven.som.domain.meeting.AMeeting.START;
import static be.leuven.som.domain.meeting.AMeeting.THE_CHAIR;
import static be.leuven.som.domain.meeting.AMeeting.THE_MEMBER;
import static be.leuven.som.domain.meeting.AMeeting.THE_SECRETARY;
import static be.leuven.som.domain.meeting.AMeeting.THE_SUBSTITUTE;
import static be.leuven.som.domain.meeting.AMeeting.everybody;
import static be.leuven.som.domain.meeting.AMeeting.invitation;
import static be.leuven.som.domain.meeting.AMeeting.ofTheSteeringGroup;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who comes, who stands in, and who was there. */
class MeetingRepliesTest {
    private final Meeting meeting = ofTheSteeringGroup().convened();

    @Test
    void takes_up_an_answer_and_lets_it_change() {
        meeting.reply(CHAIR, Reply.EXCUSED, IN_TIME);
        meeting.reply(CHAIR, Reply.COMING, IN_TIME.plusSeconds(60));
        assertThat(invitation(meeting, CHAIR).reply()).isEqualTo(Reply.COMING);
        assertThat(invitation(meeting, CHAIR).repliedAt()).contains(IN_TIME.plusSeconds(60));
        assertThat(invitation(meeting, MEMBER).reply()).isEqualTo(Reply.NONE);
    }

    @Test
    void takes_one_answer_for_every_seat_of_a_person() {
        Meeting twoSeats = ofTheSteeringGroup()
                .with(THE_CHAIR, Invitee.substitute(CHAIR, MEMBERS_SEAT, true))
                .convened();
        twoSeats.reply(CHAIR, Reply.COMING, IN_TIME);
        assertThat(twoSeats.invitations()).extracting(Invitation::reply).containsOnly(Reply.COMING);
    }

    @Test
    void takes_no_answer_of_who_is_not_invited() {
        assertRefused("meeting.not-invited", () -> meeting.reply(GUEST, Reply.COMING, IN_TIME));
    }

    @Test
    void takes_answers_until_the_meeting_begins() {
        meeting.reply(CHAIR, Reply.COMING, START.minusMillis(1));
        assertThat(invitation(meeting, CHAIR).reply()).isEqualTo(Reply.COMING);
        assertRefused("meeting.reply-too-late", () -> meeting.reply(CHAIR, Reply.EXCUSED, START));
    }

    @Test
    void takes_no_answer_before_it_is_convened() {
        Meeting draft = ofTheSteeringGroup().draft();
        assertRefused("meeting.wrong-state", () -> draft.reply(CHAIR, Reply.COMING, IN_TIME));
    }

    @Test
    void asks_the_substitute_once() {
        assertThat(meeting.askSubstitute(THE_SUBSTITUTE)).isTrue();
        assertThat(meeting.askSubstitute(THE_SUBSTITUTE)).isFalse();
        assertThat(meeting.invitations()).hasSize(4);
        assertThat(invitation(meeting, SUBSTITUTE).capacity()).isEqualTo(Capacity.SUBSTITUTE);
    }

    @Test
    void frees_the_substitute_when_the_holder_comes_after_all() {
        meeting.askSubstitute(THE_SUBSTITUTE);
        List<Invitation> released = meeting.releaseSubstitutes(MEMBER);
        assertThat(released).extracting(Invitation::personId).containsExactly(SUBSTITUTE);
        assertThat(meeting.invitations()).extracting(Invitation::personId).doesNotContain(SUBSTITUTE);
    }

    @Test
    void frees_no_substitute_of_another_seat() {
        meeting.askSubstitute(THE_SUBSTITUTE);
        assertThat(meeting.releaseSubstitutes(CHAIR)).isEmpty();
        assertThat(meeting.releaseSubstitutes(SUBSTITUTE)).isEmpty();
        assertThat(meeting.invitations()).hasSize(4);
    }

    @Test
    void keeps_a_substitute_when_it_invites_the_same_seats_again() {
        meeting.askSubstitute(THE_SUBSTITUTE);
        meeting.reply(SUBSTITUTE, Reply.COMING, IN_TIME);
        meeting.invite(List.of(THE_CHAIR, THE_SECRETARY, THE_MEMBER));
        assertThat(invitation(meeting, SUBSTITUTE).reply()).isEqualTo(Reply.COMING);
    }

    @Test
    void lets_a_substitute_go_with_the_seat() {
        meeting.askSubstitute(THE_SUBSTITUTE);
        meeting.invite(List.of(THE_CHAIR, THE_SECRETARY));
        assertThat(meeting.invitations()).extracting(Invitation::personId).containsExactly(CHAIR, SECRETARY);
    }

    @Test
    void invites_anew_who_now_has_another_seat() {
        meeting.reply(MEMBER, Reply.COMING, IN_TIME);
        meeting.invite(List.of(Invitee.holder(MEMBER, CHAIRS_SEAT, true)));
        assertThat(meeting.invitations()).hasSize(1);
        assertThat(invitation(meeting, MEMBER).reply()).isEqualTo(Reply.NONE);
    }

    @Test
    void records_who_was_there_and_closes() {
        Map<UUID, Presence> seen = new HashMap<>(everybody(meeting, Presence.PRESENT));
        seen.put(invitation(meeting, MEMBER).id(), Presence.ABSENT);
        meeting.recordAttendance(START, seen);
        assertThat(meeting.state()).isEqualTo(MeetingState.CLOSED);
        assertThat(invitation(meeting, CHAIR).presence()).contains(Presence.PRESENT);
        assertThat(invitation(meeting, MEMBER).presence()).contains(Presence.ABSENT);
    }

    @Test
    void sets_attendance_right_afterwards() {
        Meeting closed = ofTheSteeringGroup().closed();
        closed.recordAttendance(START.plusSeconds(86_400), everybody(closed, Presence.EXCUSED));
        assertThat(invitation(closed, CHAIR).presence()).contains(Presence.EXCUSED);
        assertThat(closed.state()).isEqualTo(MeetingState.CLOSED);
    }

    @Test
    void asks_for_the_presence_of_everybody_invited() {
        Invitation member = invitation(meeting, MEMBER);
        Map<UUID, Presence> seen = new HashMap<>(everybody(meeting, Presence.PRESENT));
        seen.remove(member.id());
        assertThat(meeting.state()).isEqualTo(MeetingState.CONVENED);
        assertRefusedAt(
                "attendance[" + member.id() + "]",
                "meeting.presence-needed",
                () -> meeting.recordAttendance(START, seen));
        assertThat(meeting.state()).isEqualTo(MeetingState.CONVENED);
    }

    @Test
    void records_nobody_before_the_meeting_begins() {
        Map<UUID, Presence> seen = everybody(meeting, Presence.PRESENT);
        assertRefused("meeting.not-yet-held", () -> meeting.recordAttendance(START.minusMillis(1), seen));
    }

    @Test
    void records_nobody_at_a_meeting_that_was_not_held() {
        assertRefused("meeting.wrong-state", () -> ofTheSteeringGroup().draft().recordAttendance(START, Map.of()));
        assertRefused(
                "meeting.wrong-state", () -> ofTheSteeringGroup().cancelled().recordAttendance(START, Map.of()));
    }
}
