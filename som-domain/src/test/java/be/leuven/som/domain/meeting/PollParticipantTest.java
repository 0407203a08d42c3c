package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.MANY_EMOJI;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.meeting.ADatePoll.MONDAY;
import static be.leuven.som.domain.meeting.ADatePoll.OPENED;
import static be.leuven.som.domain.meeting.ADatePoll.TUESDAY;
import static be.leuven.som.domain.meeting.ADatePoll.choices;
import static be.leuven.som.domain.meeting.PollChoice.IF_NEED_BE;
import static be.leuven.som.domain.meeting.PollChoice.NO;
import static be.leuven.som.domain.meeting.PollChoice.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.leuven.som.domain.shared.DomainException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PollParticipantTest {
    private final DatePoll poll = ADatePoll.open();
    private final PollParticipant chair = new PollParticipant(poll, CHAIR);

    @Test
    void answers_every_slot_and_may_change_it() {
        chair.answer(poll, choices(poll, YES, NO, IF_NEED_BE), "Liefst maandag", OPENED);
        chair.answer(poll, choices(poll, NO, NO, YES), " ", OPENED.plusSeconds(5));

        assertThat(chair.answers()).extracting(PollAnswer::choice).containsExactly(NO, NO, YES);
        assertThat(chair.remark()).isEmpty();
        assertThat(chair.answeredAt()).contains(OPENED.plusSeconds(5));
        assertThat(chair.hasAnswered(poll)).isTrue();
    }

    @Test
    void says_which_slot_still_has_no_answer_and_keeps_what_was_said_before() {
        chair.answer(poll, choices(poll, YES, YES, YES), null, OPENED);

        assertRefusedAt(
                "answers[1].choice",
                "poll.choice-needed",
                () -> chair.answer(poll, choices(poll, NO, null, NO), null, OPENED));
        assertRefusedAt(
                "comment", "text.too-long", () -> chair.answer(poll, choices(poll, NO, NO, NO), MANY_EMOJI, OPENED));

        assertThat(chair.answers()).extracting(PollAnswer::choice).containsOnly(YES);
    }

    @Test
    void answers_the_slots_that_are_offered_and_no_others() {
        Map<UUID, PollChoice> shown = choices(poll, YES, YES, YES);
        poll.offer(List.of(MONDAY, TUESDAY), OPENED);

        assertRefused("poll.slots-changed", () -> chair.answer(poll, shown, null, OPENED));
        assertThat(chair.answeredAt()).isEmpty();
    }

    @Test
    void answers_until_the_end_of_the_last_day() {
        chair.answer(poll, choices(poll, YES, YES, YES), null, brussels("2026-11-13T23:59:59"));

        assertRefused(
                "poll.too-late",
                () -> chair.answer(poll, choices(poll, NO, NO, NO), null, brussels("2026-11-14T00:00")));
        assertThat(chair.choice(poll.slots().get(0).id())).contains(YES);
    }

    @Test
    void answers_nothing_once_the_poll_is_over() {
        poll.cancel("Niet meer nodig");

        assertRefused("poll.wrong-state", () -> chair.answer(poll, choices(poll, YES, YES, YES), null, OPENED));
    }

    @Test
    void is_never_asked_twice_on_one_day() {
        assertThat(chair.askOn(day("2026-11-02"))).isTrue();
        assertThat(chair.askOn(day("2026-11-02"))).isFalse();
        assertThat(chair.askOn(day("2026-11-03"))).isTrue();
    }

    @Test
    void answers_no_more_once_the_date_is_chosen_and_is_told_which() {
        poll.close(poll.slots().get(1), UUID.randomUUID());
        DomainException refused = catchThrowableOfType(
                DomainException.class, () -> chair.answer(poll, choices(poll, YES, YES, YES), null, OPENED));
        assertThat(refused.key()).isEqualTo("poll.date-chosen");
        assertThat(refused.arguments()).containsExactly(TUESDAY);
    }

    @Test
    void a_guest_is_one_until_there_is_a_seat() {
        PollParticipant guest = PollParticipant.guest(poll, CHAIR);
        assertThat(guest.guest()).isTrue();
        guest.become(false);
        assertThat(guest.guest()).isFalse();
        assertThat(chair.guest()).isFalse();
    }
}
