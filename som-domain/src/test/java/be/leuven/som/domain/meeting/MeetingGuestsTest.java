package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.GUEST;
import static be.leuven.som.domain.Fixtures.MANY_EMOJI;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.SUBSTITUTE;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.someone;
import static be.leuven.som.domain.meeting.AMeeting.A_GUEST;
import static be.leuven.som.domain.meeting.AMeeting.IN_TIME;
import static be.leuven.som.domain.meeting.AMeeting.THE_SUBSTITUTE;
import static be.leuven.som.domain.meeting.AMeeting.everybody;
import static be.leuven.som.domain.meeting.AMeeting.invitation;
import static be.leuven.som.domain.meeting.AMeeting.ofTheSteeringGroup;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is invited by name, without a seat. */
class MeetingGuestsTest {
    private static final UUID ANOTHER = someone("tweede genodigde");

    @Test
    void a_draft_keeps_names_as_far_as_they_are_typed() {
        Meeting draft = ofTheSteeringGroup().draft();
        DraftGuest half = new DraftGuest("guests[0]", " Noor ", null);
        draft.foresee(List.of(half, new DraftGuest("guests[1]", null, "half@")));

        assertThat(draft.draftGuests()).hasSize(2);
        assertThat(draft.draftGuests().get(0).name()).contains("Noor");
        assertThat(draft.draftGuests().get(0).email()).isEmpty();
        draft.foresee(List.of(half));
        assertThat(draft.draftGuests()).containsExactly(half);
        assertRefusedAt("guests[3].name", "text.too-long", () -> new DraftGuest("guests[3]", MANY_EMOJI, null));
        assertRefused(
                "meeting.wrong-state", () -> ofTheSteeringGroup().convened().foresee(List.of()));
    }

    @Test
    void guests_are_invited_without_a_vote_and_keep_their_answers_when_others_come_or_go() {
        Meeting meeting = ofTheSteeringGroup().convened();
        meeting.inviteGuests(Set.of(GUEST));
        meeting.reply(GUEST, Reply.COMING, IN_TIME);
        meeting.inviteGuests(List.of(GUEST, ANOTHER));

        assertThat(meeting.guests()).containsExactlyInAnyOrder(GUEST, ANOTHER);
        assertThat(invitation(meeting, GUEST))
                .returns(Reply.COMING, Invitation::reply)
                .returns(false, Invitation::voting)
                .returns(Capacity.GUEST, Invitation::capacity);
        meeting.inviteGuests(Set.of(ANOTHER));
        assertThat(meeting.guests()).containsExactly(ANOTHER);
        assertThat(meeting.invitations()).hasSize(4);
    }

    @Test
    void who_has_a_seat_or_stands_in_is_no_guest() {
        Meeting meeting = ofTheSteeringGroup().convened();
        meeting.askSubstitute(THE_SUBSTITUTE);
        meeting.inviteGuests(List.of(MEMBER, SUBSTITUTE, GUEST));
        assertThat(meeting.guests()).containsExactly(GUEST);
    }

    @Test
    void names_of_a_draft_are_forgotten_once_the_guests_are_invited() {
        Meeting meeting = ofTheSteeringGroup().draft();
        meeting.foresee(List.of(new DraftGuest("guests[0]", "Noor", "noor@example.org")));
        meeting.convene(IN_TIME, NoticePolicy.STANDARD, null, List.of(AMeeting.THE_CHAIR));
        meeting.inviteGuests(Set.of(GUEST));
        assertThat(meeting.draftGuests()).isEmpty();
    }

    @Test
    void guests_are_named_only_while_it_is_convened() {
        assertRefused("meeting.wrong-state", () -> ofTheSteeringGroup().draft().inviteGuests(Set.of(GUEST)));
        assertRefused("meeting.wrong-state", () -> ofTheSteeringGroup().closed().inviteGuests(Set.of(GUEST)));
    }

    @Test
    void a_guest_forgotten_until_it_was_closed_was_there_without_a_vote() {
        Meeting meeting = ofTheSteeringGroup().convened();
        assertRefused("meeting.wrong-state", () -> meeting.admitAfterwards(A_GUEST));
        meeting.recordAttendance(AMeeting.START, everybody(meeting, Presence.PRESENT));
        Quorum before = QuorumPolicy.STANDARD.recorded(meeting.invitations());

        meeting.admitAfterwards(A_GUEST);
        meeting.admitAfterwards(A_GUEST);

        assertThat(meeting.guests()).containsExactly(GUEST);
        assertThat(invitation(meeting, GUEST).presence()).contains(Presence.PRESENT);
        assertThat(QuorumPolicy.STANDARD.recorded(meeting.invitations())).isEqualTo(before);
    }
}
