package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.MANY_EMOJI;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.SECRETARY;
import static be.leuven.som.domain.Fixtures.SUBSTITUTE;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.Fixtures.inDutch;
import static be.leuven.som.domain.Fixtures.someone;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.shared.Period;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyKind;
import be.leuven.som.domain.structure.MandateKind;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRole;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A round of consent on a clause of the charter, asked of the council from Monday until Friday at six. */
class ConsentOverAPeriodTest {
    private static final Instant OPENED = brussels("2015-05-11T09:00");
    private static final Instant CLOSES = brussels("2015-05-15T18:00");
    private static final UUID CLAUSE = someone("artikel");

    private final Body council =
            new Body("OR", BodyKind.COUNCIL, inDutch("Raad"), inDutch("Waakt."), null, Period.from(day("2009-01-01")));
    private final List<Seat> seats = new ArrayList<>();
    private final Seat chairs = seat(true, CHAIR);
    private final Seat members = seat(true, MEMBER);
    private final Seat others = seat(true, someone("ouders"));
    private final Seat secretarys = seat(false, SECRETARY);
    private final Seat vacant = seat(true, null);
    private final Round round = Round.overAPeriod(
            new AskedText(someone("charter"), CLAUSE),
            new AskingPeriod(council.id(), CLOSES, OPENED),
            1,
            "Elke partner heeft twee vertegenwoordigers.",
            OPENED);

    private Seat seat(boolean voting, UUID holder) {
        Seat seat = new Seat(council, seats.size() + 1, SeatRole.MEMBER, inDutch("Zetel"), null, voting);
        if (holder != null) {
            seat.fill(holder, MandateKind.HOLDER, Period.from(day("2014-09-01")));
        }
        seats.add(seat);
        return seat;
    }

    @Test
    void is_not_called_off_once_its_moment_has_come() {
        assertRefused("round.closed", () -> round.callOff(CLOSES));
        round.callOff(CLOSES.minusSeconds(1));
        assertThat(round.outcome()).contains(RoundOutcome.CALLED_OFF);
    }

    private Electorate asked() {
        return Electorate.of(seats, day("2015-05-12"), QuorumPolicy.STANDARD);
    }

    private static Instant hours(int after) {
        return OPENED.plus(Duration.ofHours(after));
    }

    private void answer(Seat seat, UUID person, Stance stance, String words, int after) {
        round.answer(asked().voter(round, seat.id(), person).orElseThrow(), stance, words, null, hours(after));
    }

    private Objection objected(Seat seat, UUID person, int after) {
        answer(seat, person, Stance.OBJECTION, "Wij hebben maar één iemand.", after);
        return round.objections().get(round.objections().size() - 1);
    }

    @Test
    void asks_the_voting_seats_that_have_a_holder() {
        assertThat(asked().places())
                .extracting(Electorate.Place::seatId)
                .containsExactly(chairs.id(), members.id(), others.id())
                .doesNotContain(secretarys.id(), vacant.id());
        assertThat(asked().answered(round)).isEqualTo(new Quorum(3, 2, 0, 3));
        assertThat(asked().voter(round, secretarys.id(), SECRETARY)).isEmpty();
        assertThat(asked().voter(round, chairs.id(), MEMBER)).isEmpty();
    }

    @Test
    void is_reached_when_enough_seats_answer_and_no_objection_is_open() {
        answer(chairs, CHAIR, Stance.CONSENT, null, 1);
        assertThat(round.result(asked())).isEqualTo(RoundOutcome.NO_QUORUM);
        answer(members, MEMBER, Stance.CONCERN, "Wie is het tweede gezicht?", 2);

        round.conclude(asked(), hours(3));

        assertThat(round.outcome()).contains(RoundOutcome.ADOPTED);
        assertThat(round.quorum()).contains(new Quorum(3, 2, 2, 0));
        assertThat(round.closedAt()).contains(hours(3));
        assertThat(round.voiceOf(members.id()))
                .hasValueSatisfying(v -> assertThat(v.stance()).isEqualTo(Stance.CONCERN))
                .hasValueSatisfying(v -> assertThat(v.concern()).contains("Wie is het tweede gezicht?"));
        assertThat(round.tally()).as("a concern consents").isEqualTo(new Tally(2, 0, 0));
    }

    @Test
    void is_not_reached_with_an_open_objection() {
        Objection objection = objected(members, MEMBER, 1);
        answer(chairs, CHAIR, Stance.CONSENT, null, 2);

        round.conclude(asked(), hours(3));

        assertThat(round.outcome()).contains(RoundOutcome.REJECTED);
        assertThat(objection.state()).isEqualTo(ObjectionState.LAPSED);
    }

    @Test
    void comes_to_nothing_without_a_quorum_of_answers() {
        objected(members, MEMBER, 1);
        round.conclude(asked(), hours(2));
        assertThat(round.outcome()).contains(RoundOutcome.NO_QUORUM);
        assertRefused("round.closed", () -> round.conclude(asked(), hours(3)));
    }

    @Test
    void an_answer_changes_until_the_last_moment_and_no_later() {
        Objection objection = objected(members, MEMBER, 1);
        answer(members, MEMBER, Stance.OBJECTION, "En geen tijd.", 2);
        assertThat(objection.state()).isEqualTo(ObjectionState.WITHDRAWN);
        answer(members, MEMBER, Stance.CONCERN, "Toch liever één.", 3);
        Voter voter = asked().voter(round, members.id(), MEMBER).orElseThrow();

        round.answer(voter, Stance.CONSENT, "telt niet", null, CLOSES.minusMillis(1));

        assertThat(round.objections()).noneMatch(Objection::open);
        assertThat(round.voices()).singleElement().satisfies(v -> assertThat(v.concern())
                .isEmpty());
        assertThat(round.running(CLOSES)).isFalse();
        assertRefused("round.closed", () -> round.answer(voter, Stance.CONSENT, null, null, CLOSES));
        assertRefused("round.closed", () -> round.amend(List.of(), "Anders.", 2, CLOSES));
    }

    @Test
    void closes_by_itself_at_its_moment_whenever_that_is_noted() {
        answer(chairs, CHAIR, Stance.CONSENT, null, 1);
        answer(members, MEMBER, Stance.CONSENT, null, 1);
        round.conclude(asked(), CLOSES.plusSeconds(900));
        assertThat(round.closedAt()).contains(CLOSES);
        assertThat(round.outcome()).contains(RoundOutcome.ADOPTED);
    }

    @Test
    void worries_and_objections_are_put_in_words() {
        Voter voter = asked().voter(round, members.id(), MEMBER).orElseThrow();
        assertRefusedAt("stance", "round.choice-needed", () -> round.answer(voter, null, null, null, hours(1)));
        for (Stance stance : List.of(Stance.CONCERN, Stance.OBJECTION)) {
            assertRefusedAt("words", "text.required", () -> round.answer(voter, stance, " ", null, hours(1)));
            assertRefusedAt("words", "text.too-long", () -> round.answer(voter, stance, MANY_EMOJI, null, hours(1)));
        }
        assertThat(round.voices()).isEmpty();
    }

    @Test
    void a_substitute_stands_in_until_the_holder_answers() {
        members.fill(SUBSTITUTE, MandateKind.SUBSTITUTE, Period.from(day("2014-09-01")));
        answer(members, SUBSTITUTE, Stance.CONCERN, "Namens mijn organisatie.", 1);
        answer(members, MEMBER, Stance.CONSENT, null, 2);

        assertThat(round.voices()).singleElement().satisfies(v -> assertThat(v.personId())
                .isEqualTo(MEMBER));
        assertRefused("round.holder-has-spoken", () -> asked().voter(round, members.id(), SUBSTITUTE));
    }

    @Test
    void who_no_longer_has_the_seat_does_not_answer() {
        Electorate later = Electorate.of(List.of(chairs, members), day("2014-08-31"), QuorumPolicy.STANDARD);
        assertThat(later.places()).isEmpty();
        assertThat(later.voter(round, members.id(), MEMBER)).isEmpty();
        assertThat(later.answered(round).outlook()).isEqualTo(Quorum.Outlook.OUT_OF_REACH);
    }

    @Test
    void the_next_wording_is_asked_of_everybody_and_keeps_the_one_before() {
        answer(chairs, CHAIR, Stance.CONSENT, null, 1);
        Objection objection = objected(members, MEMBER, 2);
        Instant later = CLOSES.plus(Duration.ofDays(3));

        Round next = round.amendUntil(later, List.of(objection.id()), "Elke partner kiest zelf.", 2, hours(3));

        assertThat(round.outcome()).contains(RoundOutcome.AMENDED);
        assertThat(round.proposal()).isEqualTo("Elke partner heeft twee vertegenwoordigers.");
        assertThat(objection.state()).isEqualTo(ObjectionState.INTEGRATED);
        assertThat(next.voices()).isEmpty();
        assertThat(next.revision()).isEqualTo(2);
        assertThat(next.follows()).contains(round.id());
        assertThat(next.text()).contains(new AskedText(someone("charter"), CLAUSE));
        assertThat(next.period().orElseThrow().closesAt()).isEqualTo(later);
        assertThat(next.running(CLOSES)).isTrue();
    }

    @Test
    void a_next_wording_that_is_refused_leaves_the_round_as_it_was() {
        assertRefusedAt(
                "closing",
                "round.closing-out-of-range",
                () -> round.amendUntil(hours(1), List.of(), "Elke partner kiest zelf.", 2, hours(1)));
        assertRefusedAt(
                "proposal",
                "round.same-text",
                () -> round.amendUntil(CLOSES, List.of(), "Elke partner heeft twee vertegenwoordigers.", 2, hours(1)));
        assertThat(round.open()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2015-05-11T09:59", "2015-05-10T09:00", "2016-05-12T09:01", "9999-12-31T23:59"})
    void closes_an_hour_to_a_year_ahead(String moment) {
        assertRefusedAt(
                "closing",
                "round.closing-out-of-range",
                () -> new AskingPeriod(council.id(), brussels(moment), OPENED));
    }

    @Test
    void closes_at_some_moment() {
        assertRefusedAt("closing", "round.closing-needed", () -> new AskingPeriod(council.id(), null, OPENED));
    }

    @Test
    void those_who_are_silent_are_reminded_once_in_the_last_two_days() {
        assertThat(round.reminderDue(CLOSES.minus(Duration.ofHours(49)))).isFalse();
        assertThat(round.reminderDue(CLOSES)).isFalse();
        assertThat(round.reminderDue(CLOSES.minus(Duration.ofDays(2)))).isTrue();
        answer(chairs, CHAIR, Stance.CONSENT, null, 1);
        assertThat(asked().silent(round))
                .extracting(Electorate.Place::holder)
                .containsExactly(MEMBER, someone("ouders"));

        round.reminded(CLOSES.minus(Duration.ofHours(40)));

        assertThat(round.reminderDue(CLOSES.minus(Duration.ofHours(2)))).isFalse();
    }

    @Test
    void nobody_is_reminded_of_what_was_asked_just_now() {
        Round hasty = Round.overAPeriod(
                new AskedText(someone("charter"), null),
                new AskingPeriod(council.id(), hours(20), OPENED),
                2,
                "Het geheel.",
                OPENED);
        assertThat(hasty.reminderDue(hours(10))).isFalse();
    }

    @Test
    void only_consent_is_asked_on_a_text() {
        ARoom room = ARoom.with(CHAIR, MEMBER);
        Round whole = room.round(null, "We stellen versie 3.0 vast.");
        whole.on(new AskedText(someone("charter"), null));
        assertThat(whole.text().orElseThrow().clauseKey()).isEmpty();
        assertThat(whole.amend(List.of(), "We stellen ze bijna vast.", 2, ARoom.minutes(1))
                        .text())
                .isEqualTo(whole.text());
        Round vote = room.round(RoundMethod.TWO_THIRDS, "Ja?");
        assertRefusedAt("method", "round.text-by-consent", () -> vote.on(new AskedText(someone("charter"), null)));
    }
}
