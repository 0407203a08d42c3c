package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.SECRETARY;
import static be.leuven.som.domain.Fixtures.SUBSTITUTE;
import static be.leuven.som.domain.meeting.AMeeting.A_GUEST;
import static be.leuven.som.domain.meeting.AMeeting.IN_TIME;
import static be.leuven.som.domain.meeting.AMeeting.START;
import static be.leuven.som.domain.meeting.AMeeting.THE_CHAIR;
import static be.leuven.som.domain.meeting.AMeeting.THE_MEMBER;
import static be.leuven.som.domain.meeting.AMeeting.THE_SECRETARY;
import static be.leuven.som.domain.meeting.AMeeting.THE_SUBSTITUTE;
import static be.leuven.som.domain.meeting.AMeeting.everybody;
import static be.leuven.som.domain.meeting.AMeeting.invitation;
import static be.leuven.som.domain.meeting.AMeeting.ofTheSteeringGroup;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.meeting.Quorum.Outlook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the three who are invited, chair and member vote; the secretary does not. */
class QuorumPolicyTest {
    private final Meeting meeting = ofTheSteeringGroup()
            .with(THE_CHAIR, THE_SECRETARY, THE_MEMBER, A_GUEST)
            .convened();

    private Quorum forecast() {
        return QuorumPolicy.STANDARD.forecast(meeting.invitations());
    }

    private void reply(UUID person, Reply answer) {
        meeting.reply(person, answer, IN_TIME);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 2", "4, 3", "9, 5", "10, 6", "11, 6"})
    void needs_strictly_more_than_half(int filled, int needed) {
        assertThat(QuorumPolicy.STANDARD.needed(filled)).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "9, 7", "10, 7"})
    void needs_strictly_more_than_another_fraction_where_that_is_agreed(int filled, int needed) {
        assertThat(new QuorumPolicy(2, 3).needed(filled)).isEqualTo(needed);
    }

    @Test
    void counts_voting_seats_only() {
        reply(SECRETARY, Reply.COMING);
        assertThat(forecast()).isEqualTo(new Quorum(2, 2, 0, 2));
    }

    @Test
    void is_possible_as_long_as_enough_may_still_come() {
        assertThat(forecast().outlook()).isEqualTo(Outlook.POSSIBLE);
        reply(CHAIR, Reply.COMING);
        assertThat(forecast()).isEqualTo(new Quorum(2, 2, 1, 1));
        assertThat(forecast().outlook()).isEqualTo(Outlook.POSSIBLE);
    }

    @Test
    void is_reached_when_enough_come() {
        reply(CHAIR, Reply.COMING);
        reply(MEMBER, Reply.COMING);
        assertThat(forecast().outlook()).isEqualTo(Outlook.REACHED);
    }

    @Test
    void is_out_of_reach_when_too_many_are_excused() {
        reply(MEMBER, Reply.EXCUSED);
        assertThat(forecast().outlook()).isEqualTo(Outlook.OUT_OF_REACH);
    }

    @Test
    void hopes_for_a_substitute_who_did_not_answer_and_counts_one_who_comes() {
        reply(CHAIR, Reply.COMING);
        reply(MEMBER, Reply.EXCUSED);
        meeting.askSubstitute(THE_SUBSTITUTE);
        assertThat(forecast()).isEqualTo(new Quorum(2, 2, 1, 1));
        reply(SUBSTITUTE, Reply.COMING);
        assertThat(forecast()).isEqualTo(new Quorum(2, 2, 2, 0));
    }

    @Test
    void gives_a_seat_one_voice_when_holder_and_substitute_both_come() {
        reply(MEMBER, Reply.COMING);
        meeting.askSubstitute(THE_SUBSTITUTE);
        reply(SUBSTITUTE, Reply.COMING);
        assertThat(forecast()).isEqualTo(new Quorum(2, 2, 1, 1));
    }

    @Test
    void is_never_reached_without_a_voting_seat() {
        assertThat(QuorumPolicy.STANDARD.forecast(List.of())).isEqualTo(new Quorum(0, 1, 0, 0));
        assertThat(new Quorum(0, 1, 0, 0).outlook()).isEqualTo(Outlook.OUT_OF_REACH);
        assertThat(new Quorum(0, 0, 0, 0).outlook()).isEqualTo(Outlook.OUT_OF_REACH);
    }

    @Test
    void goes_by_who_was_there_not_by_who_said_so() {
        reply(CHAIR, Reply.COMING);
        reply(MEMBER, Reply.COMING);
        Map<UUID, Presence> seen = new HashMap<>(everybody(meeting, Presence.PRESENT));
        seen.put(invitation(meeting, MEMBER).id(), Presence.ABSENT);
        meeting.recordAttendance(START, seen);
        Quorum recorded = QuorumPolicy.STANDARD.recorded(meeting.invitations());
        assertThat(recorded).isEqualTo(new Quorum(2, 2, 1, 0));
        assertThat(recorded.outlook()).isEqualTo(Outlook.OUT_OF_REACH);
    }

    @Test
    void counts_a_substitute_who_was_there_for_the_holder() {
        meeting.askSubstitute(THE_SUBSTITUTE);
        Map<UUID, Presence> seen = new HashMap<>(everybody(meeting, Presence.PRESENT));
        seen.put(invitation(meeting, MEMBER).id(), Presence.EXCUSED);
        meeting.recordAttendance(START, seen);
        assertThat(QuorumPolicy.STANDARD.recorded(meeting.invitations()).outlook())
                .isEqualTo(Outlook.REACHED);
    }

    @Test
    void keeps_everything_possible_for_whom_nothing_is_ticked_yet() {
        Map<UUID, Presence> ticked = new HashMap<>();
        assertThat(QuorumPolicy.STANDARD.seen(meeting.invitations(), ticked)).isEqualTo(new Quorum(2, 2, 0, 2));

        ticked.put(invitation(meeting, CHAIR).id(), Presence.PRESENT);
        assertThat(QuorumPolicy.STANDARD.seen(meeting.invitations(), ticked).outlook())
                .isEqualTo(Outlook.POSSIBLE);

        ticked.put(invitation(meeting, MEMBER).id(), Presence.ABSENT);
        assertThat(QuorumPolicy.STANDARD.seen(meeting.invitations(), ticked)).isEqualTo(new Quorum(2, 2, 1, 0));
    }
}
