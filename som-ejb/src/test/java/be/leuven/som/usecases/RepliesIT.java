package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.MeetingReplies;
import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepliesIT extends UseCaseTest {
    private static final String SUBSTITUTE = "Plaatsvervanger Stad Leuven";

    @Inject
    private MeetingReplies replies;

    @Test
    void who_comes_is_counted() {
        MeetingDetails meeting = convened(title(), 10);

        assertThat(as(CITY, () -> replies.reply(meeting.id(), true))).isEmpty();

        assertThat(as(CITY, () -> overview.details(meeting.id()).orElseThrow()).myReply())
                .isEqualTo(Reply.COMING);
        assertThat(details(meeting.id()).myReply()).isEqualTo(Reply.NONE);
    }

    @Test
    void the_substitute_of_who_is_excused_is_invited_and_told() {
        String title = title();
        MeetingDetails meeting = convened(title, 10);

        assertThat(as(CITY, () -> replies.reply(meeting.id(), false))).containsExactly(SUBSTITUTE);

        assertThat(details(meeting.id()).invited())
                .filteredOn(i -> i.capacity() == Capacity.SUBSTITUTE)
                .extracting(MeetingDetails.Invited::name)
                .containsExactly(SUBSTITUTE);
        assertThat(mailed("Kun jij Vertegenwoordiger Stad Leuven vervangen? " + title))
                .containsExactly("stad.plaatsvervanger");
    }

    @Test
    void who_is_excused_twice_asks_the_substitute_once() {
        String title = title();
        MeetingDetails meeting = convened(title, 10);
        as(CITY, () -> replies.reply(meeting.id(), false));

        assertThat(as(CITY, () -> replies.reply(meeting.id(), false))).isEmpty();

        assertThat(details(meeting.id()).invited()).hasSize(10);
        assertThat(mailed("Kun jij Vertegenwoordiger Stad Leuven vervangen? " + title))
                .hasSize(1);
    }

    @Test
    void the_substitute_is_free_again_when_the_holder_comes_after_all() {
        String title = title();
        MeetingDetails meeting = convened(title, 10);
        as(CITY, () -> replies.reply(meeting.id(), false));

        assertThat(as(CITY, () -> replies.reply(meeting.id(), true))).containsExactly(SUBSTITUTE);

        assertThat(details(meeting.id()).invited()).hasSize(9).noneMatch(i -> i.capacity() == Capacity.SUBSTITUTE);
        assertThat(mailed("Je hoeft niet te vervangen: " + title)).containsExactly("stad.plaatsvervanger");
    }

    @Test
    void who_is_not_invited_has_nothing_to_answer() {
        MeetingDetails meeting = convened(title(), 10);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> as(PARENTS, () -> replies.reply(meeting.id(), true)));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> as(ADMINISTRATOR, () -> replies.reply(meeting.id(), true)));
    }

    @Test
    void nobody_answers_once_the_meeting_has_begun() {
        MeetingDetails meeting = convened(title(), 10);
        MovableClock.turnTo(meeting.startsAt().plus(Duration.ofMinutes(1)));

        assertRejected(() -> as(CITY, () -> replies.reply(meeting.id(), true)), "meeting.reply-too-late");
    }

    @Test
    void people_who_answer_at_the_same_moment_do_not_hinder_each_other() {
        MeetingDetails meeting = convened(title(), 10);

        var outcomes = As.<List<String>>together(
                List.of(CITY, CHAIR, SECRETARY, COORDINATOR),
                Collections.nCopies(4, () -> replies.reply(meeting.id(), true)));

        assertThat(outcomes).extracting(As.Outcome::refusal).containsOnlyNulls();
        assertThat(details(meeting.id()).invited())
                .filteredOn(i -> i.reply() == Reply.COMING)
                .hasSize(4);
    }
}
