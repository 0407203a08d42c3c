package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.HTML;
import static be.leuven.som.domain.Fixtures.MANY_EMOJI;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.Fixtures.someone;
import static be.leuven.som.domain.meeting.ADatePoll.ANSWER_BY;
import static be.leuven.som.domain.meeting.ADatePoll.MONDAY;
import static be.leuven.som.domain.meeting.ADatePoll.OPENED;
import static be.leuven.som.domain.meeting.ADatePoll.THURSDAY;
import static be.leuven.som.domain.meeting.ADatePoll.TUESDAY;
import static be.leuven.som.domain.meeting.PollChoice.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is asked, until when, and how it ends. */
class DatePollTest {
    private final DatePoll poll = ADatePoll.open();

    @Test
    void offers_its_slots_by_start_and_each_once() {
        poll.offer(List.of(TUESDAY, MONDAY, TUESDAY), OPENED);

        assertThat(poll.slots()).extracting(PollSlot::startsAt).containsExactly(MONDAY, TUESDAY);
    }

    @Test
    void a_slot_that_stays_keeps_its_identity() {
        PollSlot monday = poll.slots().get(0);

        poll.offer(List.of(MONDAY, brussels("2026-11-27T10:00")), OPENED);

        assertThat(poll.slots()).contains(monday).hasSize(2);
    }

    @Test
    void asks_for_two_slots_at_least_and_forty_at_most() {
        assertRefusedAt("slots", "poll.slots-needed", () -> poll.offer(List.of(MONDAY, MONDAY), OPENED));
        List<Instant> many = IntStream.rangeClosed(0, 40)
                .mapToObj(i -> MONDAY.plus(Duration.ofHours(i)))
                .toList();
        assertRefusedAt("slots", "poll.too-many-slots", () -> poll.offer(many, OPENED));
        assertThat(poll.slots()).hasSize(3);
        poll.offer(many.subList(0, 40), OPENED);
        assertThat(poll.slots()).hasSize(40);
    }

    @Test
    void offers_no_new_slot_in_the_past_but_keeps_one_that_went_by() {
        assertRefusedAt(
                "slots", "poll.slot-in-the-past", () -> poll.offer(List.of(MONDAY, OPENED.minusSeconds(1)), OPENED));

        assertThat(poll.offer(List.of(MONDAY, TUESDAY), MONDAY.plusSeconds(1))).isFalse();
    }

    @Test
    void adding_a_slot_asks_everybody_again_and_taking_one_away_does_not() {
        PollParticipant chair = ADatePoll.answered(poll, CHAIR, YES, YES, YES);
        Instant later = OPENED.plusSeconds(3600);

        assertThat(poll.offer(List.of(MONDAY, TUESDAY), later)).isFalse();
        assertThat(chair.hasAnswered(poll)).isTrue();

        assertThat(poll.offer(List.of(MONDAY, TUESDAY, THURSDAY), later)).isTrue();
        assertThat(chair.hasAnswered(poll)).isFalse();
    }

    @Test
    void has_a_last_day_to_answer_from_today_and_before_the_first_slot() {
        assertRefusedAt("answerBy", "poll.deadline-needed", () -> poll.askUntil(null, OPENED));
        assertRefusedAt("answerBy", "poll.deadline-in-the-past", () -> poll.askUntil(day("2026-11-01"), OPENED));
        assertRefusedAt("answerBy", "poll.deadline-after-slots", () -> poll.askUntil(day("2026-11-23"), OPENED));
        assertRefusedAt("answerBy", "poll.deadline-after-slots", () -> poll.askUntil(day("9999-12-31"), OPENED));

        poll.askUntil(day("2026-11-22"), OPENED);

        assertThat(poll.answersUntil()).isEqualTo(brussels("2026-11-23T00:00"));
    }

    @Test
    void lasts_five_minutes_to_eight_hours() {
        assertRefusedAt("minutes", "poll.minutes-out-of-range", () -> poll.last(4));
        assertRefusedAt("minutes", "poll.minutes-out-of-range", () -> poll.last(481));
        poll.last(480);
        assertThat(poll.length()).hasHours(8);
    }

    @Test
    void has_a_title_and_topics_of_a_fair_length_and_keeps_html_as_text() {
        assertRefusedAt("title", "text.required", () -> poll.describe(" ", null));
        assertRefusedAt("title", "text.too-long", () -> poll.describe(MANY_EMOJI, null));
        assertRefusedAt("topics", "text.too-long", () -> poll.describe("Titel", MANY_EMOJI));
        assertRefusedAt("topics", "text.too-long", () -> poll.describe("Titel", "x".repeat(201)));
        assertRefusedAt("topics", "agenda.too-many", () -> poll.describe("Titel", "punt\n".repeat(61)));

        poll.describe(HTML, null);

        assertThat(poll.title()).isEqualTo(HTML);
    }

    @Test
    void a_topic_a_line_becomes_an_agenda_that_fills_the_time() {
        List<AgendaItem.Draft> items = PollTopics.items(ADatePoll.about("Cijfers\n\n  Besluit \nRondvraag\nVaria"));

        assertThat(items)
                .extracting(AgendaItem.Draft::title)
                .containsExactly("Cijfers", "Besluit", "Rondvraag", "Varia");
        assertThat(items).extracting(AgendaItem.Draft::minutes).containsExactly(24, 22, 22, 22);
    }

    @Test
    void without_topics_the_meeting_is_about_its_title() {
        assertThat(PollTopics.items(poll))
                .singleElement()
                .returns("Werkbezoek", AgendaItem.Draft::title)
                .returns(90, AgendaItem.Draft::minutes);
    }

    @Test
    void reminds_by_itself_once_two_days_before_the_last_day() {
        assertThat(poll.reminderDue(brussels("2026-11-10T23:59"))).isFalse();
        assertThat(poll.reminderDue(brussels("2026-11-11T00:00"))).isTrue();
        assertThat(poll.reminderDue(brussels("2026-11-13T23:59"))).isTrue();
        assertThat(poll.reminderDue(brussels("2026-11-14T00:00"))).isFalse();

        poll.reminded(brussels("2026-11-11T08:00"));
        assertThat(poll.reminderDue(brussels("2026-11-12T08:00"))).isFalse();
    }

    @Test
    void reminds_nobody_on_the_day_on_which_it_was_opened() {
        poll.askUntil(day("2026-11-03"), OPENED);

        assertThat(poll.reminderDue(OPENED.plusSeconds(3600))).isFalse();
        assertThat(poll.reminderDue(brussels("2026-11-03T08:00"))).isTrue();
    }

    @Test
    void tells_once_that_all_have_answered_and_again_after_new_slots() {
        assertThat(poll.complete(OPENED)).isTrue();
        assertThat(poll.complete(OPENED)).isFalse();

        poll.offer(List.of(MONDAY, TUESDAY, THURSDAY, THURSDAY.plusSeconds(3600)), OPENED);
        assertThat(poll.complete(OPENED)).isTrue();
    }

    @Test
    void ends_with_the_slot_that_is_chosen() {
        poll.close(poll.slots().get(1), someone("vergadering"));

        assertThat(poll.state()).isEqualTo(PollState.CLOSED);
        assertThat(poll.chosenStart()).contains(TUESDAY);
        assertThat(poll.meetingId()).contains(someone("vergadering"));
        assertThat(poll.complete(OPENED)).isFalse();
    }

    @Test
    void nothing_changes_once_it_is_closed_or_called_off() {
        PollSlot monday = poll.slots().get(0);
        assertRefusedAt("reason", "text.required", () -> poll.cancel(""));
        poll.cancel("Niemand kan");

        assertThat(poll.cancelReason()).contains("Niemand kan");
        assertRefused("poll.wrong-state", () -> poll.describe("Anders", null));
        assertRefused("poll.wrong-state", () -> poll.last(60));
        assertRefused("poll.wrong-state", () -> poll.place(Venue.of(null, null)));
        assertRefused("poll.wrong-state", () -> poll.hideAnswers(true));
        assertRefused("poll.wrong-state", () -> poll.offer(List.of(MONDAY, TUESDAY), OPENED));
        assertRefused("poll.wrong-state", () -> poll.askUntil(ANSWER_BY, OPENED));
        assertRefused("poll.wrong-state", () -> poll.close(monday, someone("vergadering")));
        assertRefused("poll.wrong-state", () -> poll.cancel("Nog eens"));
    }

    @Test
    void knows_its_own_slots_only() {
        assertThat(poll.slot(poll.slots().get(2).id()).startsAt()).isEqualTo(THURSDAY);
        assertRefused("poll.slots-changed", () -> poll.slot(someone("een ander")));
        assertRefusedAt("bodyId", "meeting.body-needed", () -> new DatePoll(null, CHAIR, OPENED));
    }
}
