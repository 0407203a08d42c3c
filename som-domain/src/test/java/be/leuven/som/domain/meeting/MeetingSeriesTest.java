package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.someone;
import static be.leuven.som.domain.meeting.AMeeting.STEERING_GROUP;
import static be.leuven.som.domain.meeting.AMeeting.ofTheSteeringGroup;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import be.leuven.som.domain.shared.WorkingYear;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingSeriesTest {
    private static final UUID COUNCIL = someone("onderwijsraad");

    private static MeetingSeries trajectory() {
        return new MeetingSeries("Naar een charter", new WorkingYear(2014), STEERING_GROUP, COUNCIL);
    }

    @Test
    void is_a_trajectory_when_two_bodies_take_turns() {
        assertThat(trajectory().trajectory()).isTrue();
        assertThat(trajectory().bodies()).containsExactly(STEERING_GROUP, COUNCIL);
        MeetingSeries simple = new MeetingSeries("Regiegroep", new WorkingYear(2014), STEERING_GROUP, null);
        assertThat(simple.trajectory()).isFalse();
        assertThat(simple.bodies()).containsExactly(STEERING_GROUP);
    }

    @Test
    void needs_a_title_and_bodies_that_differ() {
        WorkingYear year = new WorkingYear(2014);
        assertRefusedAt("title", "text.required", () -> new MeetingSeries(" ", year, STEERING_GROUP, null));
        assertRefusedAt("bodyId", "meeting.body-needed", () -> new MeetingSeries("Reeks", year, null, COUNCIL));
        assertRefusedAt(
                "otherBodyId",
                "series.same-body-twice",
                () -> new MeetingSeries("Reeks", year, STEERING_GROUP, STEERING_GROUP));
    }

    @Test
    void lies_in_one_working_year() {
        MeetingSeries series = trajectory();
        assertThatCode(() -> series.requireWithin("date", LocalDate.parse("2014-09-01")))
                .doesNotThrowAnyException();
        assertThatCode(() -> series.requireWithin("date", LocalDate.parse("2015-08-31")))
                .doesNotThrowAnyException();
        assertRefusedAt(
                "date", "series.day-outside-year", () -> series.requireWithin("date", LocalDate.parse("2015-09-01")));
        assertRefusedAt(
                "date", "series.day-outside-year", () -> series.requireWithin("date", LocalDate.parse("2014-08-31")));
    }

    @Test
    void has_one_to_sixty_meetings() {
        MeetingSeries series = trajectory();
        assertRefused("series.nothing-to-plan", () -> series.requireCount(0));
        assertRefused("series.too-many", () -> series.requireCount(61));
        assertThatCode(() -> series.requireCount(60)).doesNotThrowAnyException();
    }

    @Test
    void gives_a_draft_its_place_and_a_convened_meeting_none() {
        SeriesPlace place = new SeriesPlace(trajectory().id(), 3, TrajectoryStep.HOW);
        Meeting draft = ofTheSteeringGroup().draft();
        draft.join(place);
        assertThat(draft.series()).contains(place);
        assertThat(draft.series().orElseThrow().step()).contains(TrajectoryStep.HOW);
        assertRefused(
                "meeting.wrong-state", () -> ofTheSteeringGroup().convened().join(place));
    }
}
