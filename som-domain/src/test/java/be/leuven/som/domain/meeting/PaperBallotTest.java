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

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Seats without a device vote on paper in a secret ballot. */
class PaperBallotTest {
    private final ARoom room = ARoom.with(CHAIR, MEMBER, SCHOOL);
    private final Round round = room.ballot("An Peeters", "Omar Aziz");

    @Test
    void papers_count_as_other_ballots_do() {
        everybodyOnPaper();
        round.countPapers(List.of(0, 2, 0, 1));
        round.close(room.now(), false, minutes(5));
        assertThat(round.elected()).contains("Omar Aziz");
        assertThat(round.tally()).isEqualTo(new Tally(2, 0, 1));
        assertThat(round.quorum()).contains(new Quorum(3, 2, 3, 0));
    }

    @Test
    void tells_nothing_before_the_end_and_no_paper_from_another_ballot_after_it() {
        round.takePaper(CHAIR_VOTES);
        round.takePaper(MEMBER_VOTES);
        round.countPapers(List.of(1, 1, 0, 0));
        assertThat(round.papersCounted()).isTrue();
        assertThat(round.ballotsByCandidate()).containsExactly(0, 0);
        assertThat(round.tally()).isEqualTo(new Tally(0, 0, 0));
        round.callOff(minutes(5));
        assertThat(round.papersCounted()).isFalse();
        assertThat(round.voices())
                .allMatch(v -> v.choice().isEmpty()
                        && v.castAt().isEmpty()
                        && v.enteredBy().isEmpty());
    }

    @Test
    void a_seat_on_paper_cannot_vote_from_a_device_nor_the_other_way_round() {
        round.takePaper(CHAIR_VOTES);
        assertRefused("paper.votes-on-paper", () -> round.drop(CHAIR_VOTES, "0"));
        assertRefused("paper.votes-on-paper", () -> round.takePaper(CHAIR_VOTES));
        round.drop(MEMBER_VOTES, "0");
        assertRefused("round.voted-already", () -> round.takePaper(MEMBER_VOTES));
        assertThat(round.voices()).hasSize(2);
    }

    @Test
    void a_paper_that_is_given_back_leaves_the_seat_free_to_vote() {
        round.takePaper(CHAIR_VOTES);
        round.returnPaper(CHAIR_VOTES.seatId());
        round.drop(CHAIR_VOTES, "0");
        assertRefused("paper.none-taken", () -> round.returnPaper(CHAIR_VOTES.seatId()));
        assertThat(round.hasSpoken(CHAIR_VOTES.seatId())).isTrue();
    }

    @Test
    void there_are_as_many_papers_as_seats_on_paper() {
        everybodyOnPaper();
        assertRefusedAt("together", "paper.does-not-fit", () -> round.countPapers(List.of(1, 1, 0, 0)));
        assertRefusedAt("together", "paper.does-not-fit", () -> round.countPapers(List.of(3, 1, 0, 0)));
        assertRefusedAt("papers[1].count", "paper.count-needed", () -> round.countPapers(Arrays.asList(3, null, 0, 0)));
        assertRefusedAt("papers[2].count", "paper.count-needed", () -> round.countPapers(List.of(3, 0, -1, 0)));
        assertRefusedAt("papers[0].count", "paper.count-needed", () -> round.countPapers(List.of(Integer.MAX_VALUE)));
        assertThat(round.papersCounted()).isFalse();
    }

    @Test
    void can_be_counted_again_until_the_end_but_no_seat_comes_or_goes_then() {
        everybodyOnPaper();
        round.countPapers(List.of(3, 0, 0, 0));
        assertRefused("paper.counted-already", () -> round.returnPaper(CHAIR_VOTES.seatId()));
        round.countPapers(List.of(0, 3, 0, 0));
        round.close(room.now(), false, minutes(5));
        assertThat(round.ballotsByCandidate()).containsExactly(0, 3);
        assertRefused("round.closed", () -> round.countPapers(List.of(3, 0, 0, 0)));
    }

    @Test
    void one_paper_by_itself_is_no_secret_nor_is_one_vote_from_a_device_beside_papers() {
        round.takePaper(CHAIR_VOTES);
        assertRefusedAt("together", "paper.too-few-seats", () -> round.countPapers(List.of(1, 0, 0, 0)));
        round.takePaper(MEMBER_VOTES);
        round.countPapers(List.of(1, 1, 0, 0));
        round.drop(SCHOOL_VOTES, "0");
        assertRefused("paper.lone-device", () -> round.close(room.now(), false, minutes(5)));
    }

    @Test
    void does_not_end_before_the_papers_are_counted() {
        everybodyOnPaper();
        assertRefused("paper.not-counted", () -> round.close(room.now(), false, minutes(5)));
    }

    @Test
    void only_secret_ballots_are_on_paper() {
        Round open = room.round(RoundMethod.SIMPLE_MAJORITY, "Voorstel");
        assertRefused("paper.secret-only", () -> open.takePaper(CHAIR_VOTES));
    }

    private void everybodyOnPaper() {
        List.of(CHAIR_VOTES, MEMBER_VOTES, SCHOOL_VOTES).forEach(round::takePaper);
    }
}
