package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.GUEST;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.meeting.CalendarAnswer.Participation;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarAnswerPolicyTest {
    private static final Instant NOW = AMeeting.IN_TIME.plus(Duration.ofDays(2));

    private final Meeting meeting = AMeeting.ofTheSteeringGroup().convened();

    private static CalendarAnswer answer(Participation participation, int sequence, Instant stamp) {
        return new CalendarAnswer("uid", "lid@example.org", sequence, stamp, participation);
    }

    private SetAside judged(CalendarAnswer answer, UUID person, Instant now) {
        return CalendarAnswerPolicy.against(answer, meeting, person, now).orElse(null);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED,", "DECLINED,", "TENTATIVE,TENTATIVE", "UNDECIDED,UNDECIDED"})
    void counts_when_it_says_coming_or_not(Participation participation, SetAside reason) {
        assertThat(judged(answer(participation, 0, NOW), MEMBER, NOW)).isEqualTo(reason);
    }

    @Test
    void does_not_count_for_somebody_who_is_not_invited() {
        assertThat(judged(answer(Participation.ACCEPTED, 0, NOW), GUEST, NOW)).isEqualTo(SetAside.NOT_INVITED);
    }

    @Test
    void does_not_count_when_the_meeting_has_moved_since() {
        meeting.schedule(AMeeting.START.plus(Duration.ofHours(1)), AMeeting.TOWN_HALL);

        assertThat(judged(answer(Participation.ACCEPTED, 0, NOW), MEMBER, NOW)).isEqualTo(SetAside.OTHER_VERSION);
        assertThat(judged(answer(Participation.ACCEPTED, 1, NOW), MEMBER, NOW)).isNull();
        assertThat(judged(answer(Participation.ACCEPTED, 2, NOW), MEMBER, NOW)).isEqualTo(SetAside.OTHER_VERSION);
    }

    @Test
    void the_newest_answer_wins_whichever_way_it_came_and_whenever_it_arrives() {
        meeting.reply(MEMBER, Reply.EXCUSED, NOW);

        assertThat(judged(answer(Participation.ACCEPTED, 0, NOW.minusSeconds(1)), MEMBER, NOW))
                .isEqualTo(SetAside.SUPERSEDED);
        assertThat(judged(answer(Participation.ACCEPTED, 0, NOW.plusSeconds(1)), MEMBER, NOW))
                .isNull();
    }

    @Test
    void comes_too_late_once_the_meeting_has_begun_or_was_called_off() {
        assertThat(judged(answer(Participation.ACCEPTED, 0, NOW), MEMBER, AMeeting.START))
                .isEqualTo(SetAside.TOO_LATE);

        meeting.cancel("ziekte");
        assertThat(judged(answer(Participation.ACCEPTED, 1, NOW), MEMBER, NOW)).isEqualTo(SetAside.TOO_LATE);
    }

    @Test
    void a_program_whose_clock_is_ahead_does_not_keep_later_answers_out() {
        CalendarAnswer ahead = answer(Participation.ACCEPTED, 0, NOW.plus(Duration.ofDays(300)));

        assertThat(ahead.countsFrom(NOW)).isEqualTo(NOW);
        assertThat(answer(Participation.ACCEPTED, 0, NOW.minusSeconds(5)).countsFrom(NOW))
                .isEqualTo(NOW.minusSeconds(5));
    }
}
