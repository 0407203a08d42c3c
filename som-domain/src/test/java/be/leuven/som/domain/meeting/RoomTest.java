package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.GUEST;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.SECRETARY;
import static be.leuven.som.domain.Fixtures.SUBSTITUTE;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.meeting.AMeeting.CHAIRS_SEAT;
import static be.leuven.som.domain.meeting.AMeeting.MEMBERS_SEAT;
import static be.leuven.som.domain.meeting.AMeeting.START;
import static be.leuven.som.domain.meeting.AMeeting.THE_CHAIR;
import static be.leuven.som.domain.meeting.AMeeting.THE_SECRETARY;
import static be.leuven.som.domain.meeting.AMeeting.THE_SUBSTITUTE;
import static be.leuven.som.domain.meeting.ARoom.SCHOOL;
import static be.leuven.som.domain.meeting.ARoom.THE_SCHOOL;
import static be.leuven.som.domain.meeting.ARoom.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is in the room, who speaks for which seat, and what that means for the quorum. */
class RoomTest {
    @Test
    void nobody_is_there_at_first() {
        ARoom room = ARoom.empty();
        assertThat(room.now().quorum()).isEqualTo(new Quorum(3, 2, 0, 0));
        assertThat(room.now().voters()).isEmpty();
    }

    @Test
    void the_quorum_follows_arrivals_and_departures() {
        ARoom room = ARoom.with(CHAIR, SECRETARY);
        assertThat(room.now().quorum().outlook()).isEqualTo(Quorum.Outlook.OUT_OF_REACH);
        room.arrives(minutes(10), MEMBER);
        assertThat(room.now().quorum().outlook()).isEqualTo(Quorum.Outlook.REACHED);
        room.leaves(minutes(20), CHAIR);
        assertThat(room.now().quorum()).isEqualTo(new Quorum(3, 2, 1, 0));
        room.arrives(minutes(25), CHAIR);
        assertThat(room.now().quorum().there()).isEqualTo(2);
    }

    @Test
    void a_substitute_counts_only_until_the_holder_comes() {
        ARoom room = ARoom.empty(THE_SUBSTITUTE).arrives(START, CHAIR, SUBSTITUTE);
        assertThat(room.now().quorum().there()).isEqualTo(2);
        assertThat(room.now().voterOn(MEMBERS_SEAT)).contains(new Voter(MEMBERS_SEAT, SUBSTITUTE));

        room.arrives(minutes(15), MEMBER);

        assertThat(room.now().quorum().there()).as("one seat, one presence").isEqualTo(2);
        assertThat(room.now().voterOn(MEMBERS_SEAT)).contains(new Voter(MEMBERS_SEAT, MEMBER));
        assertThat(room.now().votersOf(SUBSTITUTE)).isEmpty();

        room.leaves(minutes(30), MEMBER);
        assertThat(room.now().votersOf(SUBSTITUTE)).containsExactly(new Voter(MEMBERS_SEAT, SUBSTITUTE));
    }

    @Test
    void who_lost_the_mandate_since_the_invitation_has_no_vote_and_the_new_holder_has() {
        UUID successor = UUID.randomUUID();
        Invitee newHolder = Invitee.holder(successor, MEMBERS_SEAT, true);
        Meeting meeting = AMeeting.ofTheSteeringGroup().convened();
        meeting.open(START, List.of(THE_CHAIR, THE_SECRETARY, newHolder));
        Session session = new Session(meeting, START);
        session.arrive(AMeeting.invitation(meeting, MEMBER).id(), START);

        Room room = Room.of(meeting, session, QuorumPolicy.STANDARD);
        assertThat(room.voters()).isEmpty();
        assertThat(room.quorum()).isEqualTo(new Quorum(2, 2, 0, 0));

        session.arrive(AMeeting.invitation(meeting, successor).id(), minutes(1));
        assertThat(Room.of(meeting, session, QuorumPolicy.STANDARD).voters())
                .containsExactly(new Voter(MEMBERS_SEAT, successor));
    }

    @Test
    void a_seat_that_fell_vacant_is_no_longer_counted_nor_is_its_substitute() {
        Meeting meeting = AMeeting.ofTheSteeringGroup()
                .with(THE_CHAIR, AMeeting.THE_MEMBER, THE_SUBSTITUTE, THE_SCHOOL)
                .convened();
        meeting.open(START, List.of(THE_CHAIR, THE_SCHOOL));
        Session session = new Session(meeting, START);
        session.arrive(AMeeting.invitation(meeting, SUBSTITUTE).id(), START);

        assertThat(Room.of(meeting, session, QuorumPolicy.STANDARD).quorum()).isEqualTo(new Quorum(2, 2, 0, 0));
    }

    @Test
    void a_guest_is_let_in_without_a_vote_and_once() {
        ARoom room = ARoom.with(CHAIR);
        Invitation guest = room.meeting.admit(Invitee.guest(GUEST));
        assertThat(room.meeting.admit(Invitee.guest(GUEST))).isSameAs(guest);
        room.session.arrive(guest.id(), minutes(5));
        assertThat(room.now().voters()).extracting(Voter::seatId).containsExactly(CHAIRS_SEAT);
    }

    @Test
    void opens_on_its_day_and_from_a_convened_meeting_only() {
        Meeting meeting = AMeeting.ofTheSteeringGroup().convened();
        assertRefused("meeting.opens-on-its-day", () -> meeting.open(START.minusSeconds(24 * 3600), List.of()));
        meeting.open(START.minusSeconds(1800), List.of(THE_CHAIR));
        assertThat(meeting.state()).isEqualTo(MeetingState.IN_SESSION);
        assertRefused("meeting.wrong-state", () -> meeting.open(START, List.of(THE_CHAIR)));
        assertRefused("meeting.wrong-state", () -> meeting.cancel("Te laat"));
        assertRefused("meeting.wrong-state", () -> meeting.recordAttendance(START, java.util.Map.of()));
    }

    @Test
    void its_end_records_who_was_there_at_any_time() {
        ARoom room = ARoom.with(CHAIR, MEMBER).leaves(minutes(5), MEMBER);
        room.session.close(minutes(90));
        room.meeting.close(room.session.presences(room.meeting));

        assertThat(room.meeting.state()).isEqualTo(MeetingState.CLOSED);
        assertThat(AMeeting.invitation(room.meeting, MEMBER).presence()).contains(Presence.PRESENT);
        assertThat(AMeeting.invitation(room.meeting, SCHOOL).presence()).contains(Presence.ABSENT);
    }

    @Test
    void who_was_excused_and_stayed_away_is_excused() {
        Meeting meeting = AMeeting.ofTheSteeringGroup().convened();
        meeting.reply(MEMBER, Reply.EXCUSED, AMeeting.IN_TIME);
        meeting.open(START, List.of(THE_CHAIR, THE_SECRETARY, AMeeting.THE_MEMBER));
        Session session = new Session(meeting, START);
        session.close(minutes(60));
        assertThat(session.presences(meeting))
                .containsEntry(AMeeting.invitation(meeting, MEMBER).id(), Presence.EXCUSED);
    }
}
