package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.SECRETARY;
import static be.leuven.som.domain.Fixtures.SUBSTITUTE;
import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.Fixtures.inDutch;
import static be.leuven.som.domain.meeting.ADatePoll.answered;
import static be.leuven.som.domain.meeting.PollChoice.IF_NEED_BE;
import static be.leuven.som.domain.meeting.PollChoice.NO;
import static be.leuven.som.domain.meeting.PollChoice.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.leuven.som.domain.shared.Period;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyKind;
import be.leuven.som.domain.structure.MandateKind;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Four seats of which three vote: the chair's, a member's, and one that changes hands on Tuesday the 24th. */
class PollForecastTest {
    private static final Period SINCE_2021 = Period.between(day("2021-10-01"), null);

    private final Body body =
            new Body("RG", BodyKind.STEERING_GROUP, inDutch("Regiegroep"), inDutch("Trekt"), null, SINCE_2021);
    private final DatePoll poll = ADatePoll.open();
    private final List<Seat> seats = List.of(
            seat(1, SeatRole.CHAIR, true, CHAIR, SINCE_2021),
            seat(2, SeatRole.SECRETARY, false, SECRETARY, SINCE_2021),
            seat(3, SeatRole.MEMBER, true, MEMBER, SINCE_2021),
            seat(4, SeatRole.MEMBER, true, SUBSTITUTE, Period.between(day("2021-10-01"), day("2026-11-23"))));

    private Seat seat(int position, SeatRole role, boolean voting, UUID holder, Period during) {
        Seat seat = new Seat(body, position, role, inDutch("Zetel"), null, voting);
        seat.fill(holder, MandateKind.HOLDER, during);
        return seat;
    }

    private List<SlotOutlook> outlooks(PollParticipant... participants) {
        return PollForecast.of(poll, List.of(participants), seats, QuorumPolicy.STANDARD);
    }

    @Test
    void counts_each_answer() {
        assertThat(outlooks(
                        answered(poll, CHAIR, YES, YES, NO),
                        answered(poll, MEMBER, YES, IF_NEED_BE, NO),
                        new PollParticipant(poll, SECRETARY)))
                .extracting(SlotOutlook::yes, SlotOutlook::ifNeedBe, SlotOutlook::no)
                .containsExactly(tuple(2, 0, 0), tuple(1, 1, 0), tuple(0, 0, 2));
    }

    @Test
    void forecasts_the_quorum_with_the_holders_of_that_day() {
        List<SlotOutlook> outlooks = outlooks(
                answered(poll, CHAIR, YES, YES, YES),
                answered(poll, SUBSTITUTE, YES, YES, YES),
                answered(poll, MEMBER, IF_NEED_BE, NO, YES),
                answered(poll, SECRETARY, YES, YES, YES));

        assertThat(outlooks.get(0).quorum()).isEqualTo(new Quorum(3, 2, 2, 1));
        // on Tuesday the fourth seat is vacant, and the secretary has no vote
        assertThat(outlooks.get(1).quorum()).isEqualTo(new Quorum(2, 2, 1, 0));
        assertThat(outlooks.get(2).quorum()).isEqualTo(new Quorum(2, 2, 2, 0));
    }

    @Test
    void who_did_not_answer_and_who_comes_if_need_be_may_still_come() {
        assertThat(outlooks(answered(poll, CHAIR, IF_NEED_BE, NO, YES)).get(0).quorum())
                .isEqualTo(new Quorum(3, 2, 0, 3));
    }

    @Test
    void says_whether_chair_and_secretary_can_come() {
        SlotOutlook monday = outlooks(answered(poll, CHAIR, NO, YES, YES)).get(0);

        assertThat(monday.required())
                .containsExactly(
                        new SlotOutlook.Required(SeatRole.CHAIR, CHAIR, NO),
                        new SlotOutlook.Required(SeatRole.SECRETARY, SECRETARY, null));
        assertThat(monday.ruledOut()).isTrue();
    }

    @Test
    void the_best_slots_have_chair_and_secretary_then_quorum_then_most_yes() {
        List<SlotOutlook> outlooks = outlooks(
                answered(poll, SECRETARY, NO, YES, YES),
                answered(poll, CHAIR, YES, IF_NEED_BE, YES),
                answered(poll, MEMBER, YES, YES, YES),
                answered(poll, SUBSTITUTE, YES, YES, NO));

        assertThat(PollForecast.best(outlooks))
                .containsExactly(poll.slots().get(2).id());
    }

    @Test
    void slots_that_promise_the_same_are_all_best_and_none_is_as_long_as_nobody_answered() {
        assertThat(PollForecast.best(outlooks(answered(poll, MEMBER, NO, YES, YES))))
                .containsExactlyInAnyOrder(
                        poll.slots().get(1).id(), poll.slots().get(2).id());
        assertThat(PollForecast.best(outlooks())).isEmpty();
    }
}
