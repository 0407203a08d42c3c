package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.meeting.ARoom.CHAIR_VOTES;
import static be.leuven.som.domain.meeting.ARoom.MEMBER_VOTES;
import static be.leuven.som.domain.meeting.ARoom.SCHOOL;
import static be.leuven.som.domain.meeting.ARoom.SCHOOL_VOTES;
import static be.leuven.som.domain.meeting.ARoom.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A ballot on persons, of which nobody can tell who voted what. */
class SecretBallotTest {
    private final ARoom room = ARoom.with(CHAIR, MEMBER, SCHOOL);
    private final Round round = room.ballot("An Peeters", "Omar Aziz");

    @Test
    void chooses_who_has_more_than_half() {
        round.drop(CHAIR_VOTES, "0");
        round.drop(MEMBER_VOTES, "1");
        round.drop(SCHOOL_VOTES, "1");
        round.close(room.now(), false, minutes(5));
        assertThat(round.elected()).contains("Omar Aziz");
        assertThat(round.ballotsByCandidate()).containsExactly(1, 2);
    }

    @Test
    void chooses_nobody_without_more_than_half() {
        round.drop(CHAIR_VOTES, "0");
        round.drop(MEMBER_VOTES, "N");
        round.drop(SCHOOL_VOTES, "B");
        round.close(room.now(), false, minutes(5));
        assertThat(round.outcome()).contains(RoundOutcome.REJECTED);
        assertThat(round.elected()).isEmpty();
        assertThat(round.tally()).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void keeps_of_each_seat_only_that_it_took_part() {
        round.drop(CHAIR_VOTES, "0");
        round.drop(MEMBER_VOTES, "1");
        assertThat(round.voices())
                .extracting(Voice::seatId)
                .containsExactly(CHAIR_VOTES.seatId(), MEMBER_VOTES.seatId());
        assertThat(round.voices()).allSatisfy(voice -> {
            assertThat(voice.choice()).isEmpty();
            assertThat(voice.castAt()).isEmpty();
            assertThat(voice.enteredBy()).isEmpty();
        });
    }

    @Test
    void the_box_holds_the_same_whoever_came_first() {
        BallotBox one = BallotBox.of(null).with("1").with("0").with("B").with("0");
        BallotBox other = BallotBox.of("").with("0").with("0").with("1").with("B");
        assertThat(one.kept()).isEqualTo(other.kept());
    }

    @Test
    void tells_nothing_before_the_end() {
        round.drop(CHAIR_VOTES, "0");
        assertThat(round.tally()).isEqualTo(new Tally(0, 0, 0));
        assertThat(round.ballotsByCandidate()).containsExactly(0, 0);
    }

    @Test
    void a_seat_votes_once_and_cannot_take_it_back() {
        round.drop(CHAIR_VOTES, "0");
        assertRefused("round.voted-already", () -> round.drop(CHAIR_VOTES, "1"));
    }

    @Test
    void takes_no_other_mark_than_those_on_the_paper() {
        assertRefusedAt("choice", "round.choice-needed", () -> round.drop(CHAIR_VOTES, "2"));
        assertRefusedAt("choice", "round.choice-needed", () -> round.drop(CHAIR_VOTES, "0,0,0"));
        assertRefusedAt("choice", "round.choice-needed", () -> round.drop(CHAIR_VOTES, null));
        assertRefusedAt("choice", "round.choice-needed", () -> round.say(CHAIR_VOTES, Choice.FOR, CHAIR, minutes(1)));
        assertThat(round.hasSpoken(CHAIR_VOTES.seatId())).isFalse();
    }

    @Test
    void has_candidates_each_of_them_once() {
        assertRefusedAt("candidates", "round.candidates-needed", () -> room.ballot(" "));
        assertRefusedAt("candidates", "round.candidate-twice", () -> room.ballot("An", "An "));
        assertRefusedAt(
                "candidates",
                "round.too-many-candidates",
                () -> room.ballot("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"));
    }
}
