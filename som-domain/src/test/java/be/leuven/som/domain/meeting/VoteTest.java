package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.SUBSTITUTE;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.meeting.AMeeting.START;
import static be.leuven.som.domain.meeting.AMeeting.THE_SUBSTITUTE;
import static be.leuven.som.domain.meeting.ARoom.CHAIR_VOTES;
import static be.leuven.som.domain.meeting.ARoom.MEMBER_VOTES;
import static be.leuven.som.domain.meeting.ARoom.SCHOOL;
import static be.leuven.som.domain.meeting.ARoom.SCHOOL_VOTES;
import static be.leuven.som.domain.meeting.ARoom.minutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.leuven.som.domain.shared.AgreedBy;
import be.leuven.som.domain.shared.DomainException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Votes by show of hands, and the quorum that each decision needs. */
class VoteTest {
    private final ARoom room = ARoom.with(CHAIR, MEMBER, SCHOOL);

    @ParameterizedTest
    @CsvSource({
        "SIMPLE_MAJORITY, 2, 1, 0, true",
        "SIMPLE_MAJORITY, 1, 1, 5, false",
        "SIMPLE_MAJORITY, 1, 0, 5, true",
        "TWO_THIRDS, 2, 1, 0, true",
        "TWO_THIRDS, 3, 2, 0, false",
        "TWO_THIRDS, 4, 2, 9, true",
        "UNANIMITY, 5, 0, 2, true",
        "UNANIMITY, 5, 1, 0, false",
        "UNANIMITY, 0, 0, 3, false",
        "CONSENT, 3, 0, 1, true",
        "SECRET_BALLOT, 2, 2, 1, false",
    })
    void adopts_by_the_method(RoundMethod method, int inFavour, int against, int abstained, boolean adopted) {
        assertThat(method.adopts(new Tally(inFavour, against, abstained))).isEqualTo(adopted);
    }

    @Test
    void a_seat_has_one_voice_which_it_may_change_until_the_end() {
        Round round = room.round(RoundMethod.SIMPLE_MAJORITY, "Ja");
        round.say(CHAIR_VOTES, Choice.AGAINST, CHAIR, minutes(1));
        round.say(CHAIR_VOTES, Choice.FOR, CHAIR, minutes(2));
        assertThat(round.tally()).isEqualTo(new Tally(1, 0, 0));
        round.close(room.now(), false, minutes(3));
        assertRefused("round.closed", () -> round.say(CHAIR_VOTES, Choice.AGAINST, CHAIR, minutes(4)));
    }

    @Test
    void holder_and_substitute_have_one_voice_together() {
        ARoom withSubstitute = ARoom.empty(THE_SUBSTITUTE).arrives(START, CHAIR, SUBSTITUTE);
        Round round = withSubstitute.round(RoundMethod.SIMPLE_MAJORITY, "Ja");
        Voter substitute = withSubstitute.now().voterOn(MEMBER_VOTES.seatId()).orElseThrow();
        round.say(substitute, Choice.AGAINST, SUBSTITUTE, minutes(1));

        withSubstitute.arrives(minutes(2), MEMBER);
        Voter holder = withSubstitute.now().voterOn(MEMBER_VOTES.seatId()).orElseThrow();
        round.say(holder, Choice.FOR, MEMBER, minutes(3));

        assertThat(round.voices()).hasSize(1);
        assertThat(round.voices().get(0).personId()).isEqualTo(MEMBER);
        assertThat(round.tally()).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void takes_only_answers_to_what_was_asked() {
        Round vote = room.round(RoundMethod.TWO_THIRDS, "Ja");
        assertRefusedAt("choice", "round.choice-needed", () -> vote.say(CHAIR_VOTES, null, CHAIR, START));
        assertRefusedAt("choice", "round.choice-needed", () -> vote.say(CHAIR_VOTES, Choice.CONSENT, CHAIR, START));
        assertRefusedAt("choice", "round.choice-needed", () -> vote.drop(CHAIR_VOTES, "0"));
        assertRefused("round.no-consent-asked", () -> vote.object(CHAIR_VOTES, "Nee", null, CHAIR, START));
    }

    @Test
    void decides_nothing_without_a_voice() {
        Round round = room.round(RoundMethod.SIMPLE_MAJORITY, "Ja");
        assertRefused("round.nobody-voted", () -> round.close(room.now(), false, minutes(1)));
    }

    @Test
    void decides_nothing_once_the_quorum_is_lost_in_the_middle_of_an_item() {
        Round round = room.round(RoundMethod.SIMPLE_MAJORITY, "Ja");
        round.say(CHAIR_VOTES, Choice.FOR, CHAIR, minutes(1));
        room.leaves(minutes(2), MEMBER).leaves(minutes(3), SCHOOL);

        assertRefused("round.no-quorum", () -> round.close(room.now(), false, minutes(4)));

        room.arrives(minutes(6), SCHOOL);
        round.close(room.now(), false, minutes(7));
        assertThat(round.quorum()).contains(new Quorum(3, 2, 2, 0));
    }

    @Test
    void names_the_working_agreement_that_asks_for_a_higher_quorum() {
        Round round = room.round(RoundMethod.SIMPLE_MAJORITY, "Ja");
        round.say(CHAIR_VOTES, Choice.FOR, CHAIR, minutes(1));
        room.leaves(minutes(2), SCHOOL);
        AgreedBy source = new AgreedBy(UUID.randomUUID(), 12, day("2015-06-04"));
        Room agreed = Room.of(room.meeting, room.session, new QuorumPolicy(3, 4, source));

        assertThat(catchThrowableOfType(DomainException.class, () -> round.close(agreed, false, minutes(4))))
                .returns("round.no-quorum-as-agreed", DomainException::key)
                .returns(List.of(2, 3, 12, day("2015-06-04")), DomainException::arguments);
    }

    @Test
    void decides_without_a_quorum_when_the_item_is_convened_for_the_second_time() {
        ARoom alone = ARoom.with(CHAIR);
        Round round = alone.round(RoundMethod.SIMPLE_MAJORITY, "Ja");
        round.say(CHAIR_VOTES, Choice.FOR, CHAIR, minutes(1));
        round.close(alone.now(), true, minutes(2));
        assertThat(round.outcome()).contains(RoundOutcome.ADOPTED);
        assertThat(round.secondConvocation()).isTrue();
        assertThat(round.quorum()).contains(new Quorum(3, 2, 1, 0));
    }

    @Test
    void the_quorum_stays_as_it_was_at_the_decision() {
        Round round = room.round(RoundMethod.UNANIMITY, "Ja");
        round.say(CHAIR_VOTES, Choice.FOR, CHAIR, minutes(1));
        round.say(SCHOOL_VOTES, Choice.FOR, SCHOOL, minutes(1));
        round.close(room.now(), false, minutes(2));
        room.leaves(minutes(3), MEMBER);
        assertThat(round.quorum()).contains(new Quorum(3, 2, 3, 0));
    }

    @Test
    void persons_are_chosen_in_secret_only() {
        assertRefusedAt("method", "round.secret-on-persons", () -> room.round(RoundMethod.SECRET_BALLOT, "Ja"));
        assertRefusedAt("proposal", "text.required", () -> room.round(RoundMethod.CONSENT, ""));
    }

    @Test
    void a_seat_that_voted_took_part_although_it_left_before_the_end() {
        Round round = room.round(RoundMethod.SIMPLE_MAJORITY, "Ja");
        round.say(CHAIR_VOTES, Choice.FOR, CHAIR, minutes(1));
        round.say(SCHOOL_VOTES, Choice.FOR, SCHOOL, minutes(1));
        room.leaves(minutes(2), SCHOOL).leaves(minutes(2), MEMBER);
        round.close(room.now(), false, minutes(3));
        assertThat(round.quorum()).contains(new Quorum(3, 2, 2, 0));
    }

    @Test
    void what_was_adopted_is_written_down_as_a_decision_once() {
        Round round = room.round(RoundMethod.SIMPLE_MAJORITY, "Ja");
        round.say(CHAIR_VOTES, Choice.FOR, CHAIR, minutes(1));
        assertRefused("round.nothing-adopted", () -> round.decided(UUID.randomUUID()));
        round.close(room.now(), false, minutes(2));
        UUID decision = UUID.randomUUID();
        round.decided(decision);
        assertThat(round.decision()).contains(decision);
        assertRefused("round.decided-already", () -> round.decided(UUID.randomUUID()));
    }
}
