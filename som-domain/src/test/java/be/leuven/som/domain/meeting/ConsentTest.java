package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.MANY_EMOJI;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.SECRETARY;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.meeting.ARoom.CHAIR_VOTES;
import static be.leuven.som.domain.meeting.ARoom.MEMBER_VOTES;
import static be.leuven.som.domain.meeting.ARoom.SCHOOL;
import static be.leuven.som.domain.meeting.ARoom.SCHOOL_VOTES;
import static be.leuven.som.domain.meeting.ARoom.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A round of consent: nobody has an overriding objection. */
class ConsentTest {
    private final ARoom room = ARoom.with(CHAIR, MEMBER, SCHOOL);
    private final Round round = room.round(null, "We vergaderen voortaan om zes uur.");

    @Test
    void is_asked_unless_another_method_is_chosen() {
        assertThat(round.method()).isEqualTo(RoundMethod.CONSENT);
    }

    @Test
    void adopts_when_every_seat_in_the_room_consents_or_stands_aside() {
        round.say(CHAIR_VOTES, Choice.CONSENT, CHAIR, minutes(1));
        round.say(MEMBER_VOTES, Choice.ABSTAIN, SECRETARY, minutes(2));
        round.restConsents(room.now(), SECRETARY, minutes(3));
        round.close(room.now(), false, minutes(4));
        assertThat(round.outcome()).contains(RoundOutcome.ADOPTED);
        assertThat(round.tally()).isEqualTo(new Tally(2, 0, 1));
        assertThat(round.quorum()).contains(new Quorum(3, 2, 3, 0));
    }

    @Test
    void keeps_who_entered_a_voice_for_somebody_else() {
        round.say(CHAIR_VOTES, Choice.CONSENT, CHAIR, minutes(1));
        round.say(MEMBER_VOTES, Choice.CONSENT, SECRETARY, minutes(2));
        assertThat(round.voices()).extracting(v -> v.enteredBy().orElse(null)).containsExactly(null, SECRETARY);
    }

    @Test
    void waits_for_the_seats_that_are_silent_but_not_for_those_that_left() {
        round.say(CHAIR_VOTES, Choice.CONSENT, CHAIR, minutes(1));
        round.say(MEMBER_VOTES, Choice.CONSENT, MEMBER, minutes(1));
        assertRefused("round.seats-silent", () -> round.close(room.now(), false, minutes(2)));
        room.leaves(minutes(3), SCHOOL);
        round.close(room.now(), false, minutes(4));
        assertThat(round.outcome()).contains(RoundOutcome.ADOPTED);
    }

    @Test
    void does_not_close_with_an_open_objection() {
        Objection objection = object();
        assertRefused("round.objection-open", () -> round.close(room.now(), false, minutes(2)));

        round.withdraw(objection.id(), MEMBER, minutes(3));

        assertThat(objection.state()).isEqualTo(ObjectionState.WITHDRAWN);
        round.close(room.now(), false, minutes(4));
        assertThat(round.tally()).isEqualTo(new Tally(3, 0, 0));
    }

    @Test
    void who_consents_after_all_takes_back_the_objection() {
        Objection objection = object();
        round.say(MEMBER_VOTES, Choice.CONSENT, MEMBER, minutes(3));
        assertThat(objection.state()).isEqualTo(ObjectionState.WITHDRAWN);
    }

    @Test
    void one_of_two_objections_of_a_seat_still_stands_in_the_way() {
        Objection first = object();
        round.object(MEMBER_VOTES, "En de parking is dicht.", null, MEMBER, minutes(2));
        round.withdraw(first.id(), MEMBER, minutes(3));
        assertRefused("round.objection-open", () -> round.close(room.now(), false, minutes(4)));
        assertThat(round.tally().against()).isEqualTo(1);
    }

    @Test
    void an_objection_has_a_reason_that_fits() {
        assertRefusedAt("reason", "text.required", () -> round.object(MEMBER_VOTES, " ", null, MEMBER, minutes(1)));
        assertRefusedAt(
                "reason", "text.too-long", () -> round.object(MEMBER_VOTES, MANY_EMOJI, null, MEMBER, minutes(1)));
        assertThat(round.objections()).isEmpty();
        assertThat(round.hasSpoken(MEMBER_VOTES.seatId())).isFalse();
    }

    @Test
    void gathers_objections_about_the_same() {
        Objection one = object();
        Objection other = round.object(SCHOOL_VOTES, "Te laat voor wie ver woont.", null, SCHOOL, minutes(2));
        round.gather(List.of(one.id(), other.id()), "Uur");
        assertThat(round.objections()).extracting(o -> o.theme().orElse("")).containsOnly("Uur");
    }

    @Test
    void two_objections_in_turn_amend_the_proposal_twice() {
        Objection first = object();
        Round second =
                room.kept(round.amend(List.of(first.id()), "We vergaderen voortaan om vijf uur.", 2, minutes(5)));

        assertThat(round.outcome()).contains(RoundOutcome.AMENDED);
        assertThat(first.state()).isEqualTo(ObjectionState.INTEGRATED);
        assertThat(second.voices()).as("everybody is asked again").isEmpty();

        Objection other = second.object(SCHOOL_VOTES, "Dan is de school nog open.", "Half zes", SCHOOL, minutes(6));
        Round third =
                room.kept(second.amend(List.of(other.id()), "We vergaderen voortaan om half zes.", 3, minutes(8)));
        third.restConsents(room.now(), CHAIR, minutes(9));
        third.close(room.now(), false, minutes(9));

        assertThat(room.rounds).extracting(Round::revision).containsExactly(1, 2, 3);
        assertThat(third.follows()).contains(second.id());
        assertThat(third.outcome()).contains(RoundOutcome.ADOPTED);
        assertThat(third.proposal()).isEqualTo("We vergaderen voortaan om half zes.");
    }

    @Test
    void an_amendment_changes_the_text_and_asks_open_objectors_again() {
        Objection met = object();
        Objection unmet = round.object(SCHOOL_VOTES, "Ik wil het niet.", null, SCHOOL, minutes(2));
        assertRefusedAt(
                "proposal", "round.same-text", () -> round.amend(List.of(met.id()), round.proposal(), 2, minutes(3)));
        round.amend(List.of(met.id()), "Om vijf uur.", 2, minutes(4));
        assertThat(unmet.state()).isEqualTo(ObjectionState.LAPSED);
    }

    @Test
    void ends_without_a_result_when_no_way_out_is_found() {
        Objection objection = object();
        round.callOff(minutes(10));
        assertThat(round.outcome()).contains(RoundOutcome.CALLED_OFF);
        assertThat(round.quorum()).isEmpty();
        assertThat(objection.state()).isEqualTo(ObjectionState.LAPSED);
        assertRefused("round.closed", () -> round.say(CHAIR_VOTES, Choice.CONSENT, CHAIR, minutes(11)));
    }

    private Objection object() {
        round.say(CHAIR_VOTES, Choice.CONSENT, CHAIR, minutes(1));
        round.say(SCHOOL_VOTES, Choice.CONSENT, SCHOOL, minutes(1));
        return round.object(MEMBER_VOTES, "Dan rijdt er geen bus meer.", "Vijf uur", MEMBER, minutes(1));
    }
}
