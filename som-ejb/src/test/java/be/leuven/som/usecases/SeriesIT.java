package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.StatementCounter;
import be.leuven.som.api.meeting.ConveneMeeting;
import be.leuven.som.api.series.ChangeSeries;
import be.leuven.som.api.series.ConveneSeries;
import be.leuven.som.api.series.MakeSeries;
import be.leuven.som.api.series.PlannedMeeting;
import be.leuven.som.api.series.SeenMeeting;
import be.leuven.som.api.series.SeriesDetails;
import be.leuven.som.api.series.SeriesOverview;
import be.leuven.som.api.series.SeriesPlanning;
import be.leuven.som.api.series.SeriesRhythm;
import be.leuven.som.api.series.SeriesSummary;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Rhythm;
import be.leuven.som.domain.meeting.TrajectoryStep;
import be.leuven.som.domain.shared.WorkingYear;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeriesIT extends UseCaseTest {
    /** The whole of the next working year lies ahead. */
    private final WorkingYear year =
            new WorkingYear(WorkingYear.of(LocalDate.now(Zone.BRUSSELS)).start() + 1);

    @Inject
    private SeriesPlanning series;

    @Inject
    private SeriesOverview seriesOverview;

    @Inject
    private StatementCounter statements;

    private static PlannedMeeting row(String title, LocalDate day) {
        return new PlannedMeeting(
                body("RG"), title, TrajectoryStep.WHY, day, LocalTime.of(16, 0), 90, "Stadhuis", null, null, null);
    }

    /** Thursdays, three weeks after each other, in the autumn. */
    private List<PlannedMeeting> rows(String title, int count) {
        LocalDate first = year.firstDay().plusDays(9);
        return IntStream.range(0, count)
                .mapToObj(i -> row(title + " " + (i + 1), first.plusWeeks(3L * i)))
                .toList();
    }

    private SeriesDetails made(String title, int count) {
        UUID id =
                as(CHAIR, () -> series.make(new MakeSeries(title, year.start(), body("RG"), null, rows(title, count))));
        return seen(id);
    }

    private SeriesDetails seen(UUID id) {
        return as(CHAIR, () -> seriesOverview.details(id).orElseThrow());
    }

    private static List<SeenMeeting> all(SeriesDetails details) {
        return details.meetings().stream()
                .map(m -> new SeenMeeting(m.id(), m.version()))
                .toList();
    }

    @Test
    void a_series_of_one_body_comes_back_each_month_on_the_second_thursday() {
        var rhythm = new SeriesRhythm(
                "Elke maand",
                year.start(),
                new SeriesRhythm.Part(body("RG"), LocalTime.of(9, 30), 60, "Stadhuis", null, null),
                null,
                Rhythm.Unit.MONTHS,
                2,
                DayOfWeek.THURSDAY,
                year.firstDay(),
                year.firstDay().plusMonths(4).minusDays(1));

        List<PlannedMeeting> preview = as(CHAIR, () -> series.preview(rhythm));

        assertThat(preview)
                .hasSize(4)
                .allMatch(m -> m.step() == null && m.bodyId().equals(body("RG")))
                .allMatch(m -> m.date().getDayOfWeek() == DayOfWeek.THURSDAY);
    }

    @Test
    void the_preview_warns_of_other_meetings_of_the_same_people_and_only_of_those() {
        var other = convened(title(), 30);
        LocalDate day = LocalDate.ofInstant(other.startsAt(), Zone.BRUSSELS);

        List<PlannedMeeting> told = as(
                CHAIR,
                () -> series.checked(List.of(
                        at(day, LocalTime.of(16, 30)),
                        at(day, LocalTime.of(17, 0)),
                        at(day.plusDays(1), LocalTime.of(16, 0)))));

        assertThat(told.get(0).clashes())
                .filteredOn(c -> c.meetingId().equals(other.id()))
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.title()).isEqualTo(other.title());
                    assertThat(clash.startsAt()).isEqualTo(other.startsAt());
                    assertThat(clash.names()).contains("Voorzitter SOM-regie", "Vertegenwoordiger Stad Leuven");
                });
        assertThat(told.subList(1, 3)).allSatisfy(m -> assertThat(m.clashes())
                .noneMatch(c -> c.meetingId().equals(other.id())));
    }

    @Test
    void the_preview_of_a_year_takes_as_many_statements_as_that_of_a_day() {
        convened(title(), 30);
        List<PlannedMeeting> many = rows(title(), 12);
        assertThat(statementsFor(many)).isEqualTo(statementsFor(many.subList(0, 1)));
    }

    @Test
    void others_hear_nothing_of_the_meetings_of_a_body_by_way_of_a_preview() {
        List<PlannedMeeting> rows = rows(title(), 1);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(PARENTS, () -> series.checked(rows)));
    }

    private int statementsFor(List<PlannedMeeting> rows) {
        return as(CHAIR, () -> {
            statements.begin();
            series.checked(rows);
            return statements.end();
        });
    }

    private static PlannedMeeting at(LocalDate day, LocalTime time) {
        return new PlannedMeeting(body("RG"), "Proef", null, day, time, 60, "Stadhuis", null, null, null);
    }

    @Test
    void what_a_rhythm_lacks_is_told_at_once() {
        var rhythm = new SeriesRhythm(
                " ",
                year.start(),
                new SeriesRhythm.Part(body("RG"), null, 0, null, null, null),
                null,
                Rhythm.Unit.WEEKS,
                99,
                DayOfWeek.THURSDAY,
                null,
                null);
        assertRejected(
                () -> as(CHAIR, () -> series.preview(rhythm)),
                "title: text.required",
                "every: rhythm.every-out-of-range",
                "time: series.time-needed");
    }

    @Test
    void drafts_know_their_series_their_place_and_their_step() {
        String title = title();
        SeriesDetails details = made(title, 3);

        assertThat(details.meetings()).extracting(SeriesDetails.Part::position).containsExactly(1, 2, 3);
        assertThat(details.meetings()).allMatch(m -> m.state() == MeetingState.DRAFT && m.mayChange());
        assertThat(details.mayDiscard()).isTrue();
        var second = details(details.meetings().get(1).id());
        assertThat(second.series().title()).isEqualTo(title);
        assertThat(second.series().step()).isEqualTo(TrajectoryStep.WHY);
        assertThat(second.endsAt()).isEqualTo(second.startsAt().plusSeconds(90 * 60));
        SeriesSummary summary = as(CHAIR, () -> seriesOverview.list(0)).items().stream()
                .filter(s -> s.title().equals(title))
                .findFirst()
                .orElseThrow();
        assertThat(summary.meetings()).isEqualTo(3);
        assertThat(summary.drafts()).isEqualTo(3);
    }

    @Test
    void nothing_is_made_when_one_row_is_wrong_and_the_row_is_told() {
        String title = title();
        List<PlannedMeeting> wrong = List.of(
                row(title + " a", year.firstDay().plusDays(9)),
                row(" ", year.firstDay().plusDays(16)),
                row(title + " c", year.lastDay().plusDays(9)));

        assertRejected(
                () -> as(CHAIR, () -> series.make(new MakeSeries(title, year.start(), body("RG"), null, wrong))),
                "meetings[2].date: series.day-outside-year");
        assertRejected(
                () -> as(
                        CHAIR,
                        () -> series.make(new MakeSeries(title, year.start(), body("RG"), null, wrong.subList(0, 2)))),
                "meetings[1].title: text.required");
        assertRejected(
                () -> as(CHAIR, () -> series.make(new MakeSeries(title, year.start(), body("RG"), null, List.of()))),
                "series.nothing-to-plan");
        assertThat(Rows.count("meeting where title = ?", title + " a")).isZero();
        assertThat(Rows.count("meeting_series where title = ?", title)).isZero();
    }

    @Test
    void only_who_runs_both_bodies_plans_a_trajectory() {
        String title = title();
        assertThatExceptionOfType(NotAllowed.class)
                .as("the chair of one of them")
                .isThrownBy(() -> as(
                        CHAIR,
                        () -> series.make(
                                new MakeSeries(title, year.start(), body("RG"), body("SR"), rows(title, 2)))));
        assertThatExceptionOfType(NotAllowed.class)
                .as("a member")
                .isThrownBy(() -> as(
                        CITY,
                        () -> series.make(new MakeSeries(title, year.start(), body("RG"), null, rows(title, 2)))));
        UUID id = as(
                SECRETARY,
                () -> series.make(new MakeSeries(title, year.start(), body("RG"), body("SR"), rows(title, 2))));
        assertThat(as(PARENTS, () -> seriesOverview.details(id)).orElseThrow().meetings())
                .as("a member of the council sees that there is a trajectory, and no drafts")
                .isEmpty();
        assertThat(as(ADMINISTRATOR, () -> seriesOverview.details(id))).isEmpty();
    }

    @Test
    void some_are_convened_and_the_others_stay_drafts() {
        String title = title();
        SeriesDetails details = made(title, 3);

        int convened = as(
                CHAIR,
                () -> series.convene(
                        new ConveneSeries(details.id(), all(details).subList(0, 2), null)));

        assertThat(convened).isEqualTo(2);
        assertThat(seen(details.id()).meetings())
                .extracting(SeriesDetails.Part::state)
                .containsExactly(MeetingState.CONVENED, MeetingState.CONVENED, MeetingState.DRAFT);
        assertThat(mailed("Uitnodiging: " + title + " 1")).contains("stad", "voorzitter");
        assertThat(mailed("Uitnodiging: " + title + " 3")).isEmpty();
        assertThat(seen(details.id()).mayDiscard()).isFalse();
    }

    @Test
    void when_one_cannot_be_convened_none_is() {
        String title = title();
        SeriesDetails details = made(title, 2);
        SeriesDetails.Part second = details.meetings().get(1);
        doAs(CHAIR, () -> planning.convene(new ConveneMeeting(second.id(), second.version(), null)));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> as(CHAIR, () -> series.convene(new ConveneSeries(details.id(), all(details), null))));
        assertRejected(
                () -> as(CHAIR, () -> series.convene(new ConveneSeries(details.id(), all(seen(details.id())), null))),
                "series.at-meeting",
                "meeting.wrong-state");
        assertRejected(
                () -> as(CHAIR, () -> series.convene(new ConveneSeries(details.id(), List.of(), null))),
                "series.nothing-chosen");
        assertThat(mailed("Uitnodiging: " + title + " 1")).isEmpty();
    }

    @Test
    void moving_one_and_all_that_follow_tells_who_was_invited() {
        String title = title();
        SeriesDetails drafts = made(title, 4);
        as(
                CHAIR,
                () -> series.convene(new ConveneSeries(drafts.id(), all(drafts).subList(0, 3), null)));
        SeriesDetails before = seen(drafts.id());
        UUID second = before.meetings().get(1).id();

        int changed = as(
                CHAIR,
                () -> series.change(new ChangeSeries(
                        drafts.id(), second, true, all(before), 7, LocalTime.of(18, 30), "Zaal Voer")));

        assertThat(changed).isEqualTo(3);
        SeriesDetails after = seen(drafts.id());
        for (int i = 0; i < 4; i++) {
            SeriesDetails.Part was = before.meetings().get(i);
            SeriesDetails.Part is = after.meetings().get(i);
            assertThat(Zone.dayOf(is.startsAt()))
                    .isEqualTo(Zone.dayOf(was.startsAt()).plusDays(i == 0 ? 0 : 7));
            assertThat(is.place()).isEqualTo(i == 0 ? "Stadhuis" : "Zaal Voer");
        }
        assertThat(mailed("Gewijzigd: " + title + " 1")).isEmpty();
        assertThat(mailed("Gewijzigd: " + title + " 2")).contains("stad");
        assertThat(mailed("Gewijzigd: " + title + " 4")).as("a draft").isEmpty();
        assertThat(as(CHAIR, () -> overview.calendarFile(second).orElseThrow()))
                .contains("SEQUENCE:1")
                .contains("T183000");
    }

    @Test
    void moving_one_leaves_the_others() {
        SeriesDetails details = made(title(), 3);
        SeriesDetails.Part first = details.meetings().get(0);

        as(CHAIR, () -> series.change(new ChangeSeries(details.id(), first.id(), false, all(details), -1, null, null)));

        List<SeriesDetails.Part> after = seen(details.id()).meetings();
        assertThat(after.get(0).startsAt()).isEqualTo(first.startsAt().minusSeconds(86_400));
        assertThat(after.get(1).startsAt()).isEqualTo(details.meetings().get(1).startsAt());
    }

    @Test
    void a_move_that_says_nothing_or_comes_after_another_change_is_refused() {
        SeriesDetails details = made(title(), 2);
        UUID first = details.meetings().get(0).id();
        assertRejected(
                () -> as(
                        CHAIR,
                        () -> series.change(new ChangeSeries(details.id(), first, true, all(details), 0, null, " "))),
                "series.change-what");
        assertRejected(
                () -> as(
                        CHAIR,
                        () -> series.change(
                                new ChangeSeries(details.id(), first, true, all(details), 4000, null, null))),
                "days: series.days-out-of-range");
        as(CHAIR, () -> series.change(new ChangeSeries(details.id(), first, true, all(details), 7, null, null)));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> as(
                        CHAIR,
                        () -> series.change(new ChangeSeries(details.id(), first, true, all(details), 7, null, null))));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> as(
                        CITY,
                        () -> series.change(new ChangeSeries(details.id(), first, true, all(details), 7, null, null))));
    }

    @Test
    void a_series_of_drafts_is_thrown_away_as_a_whole() {
        String title = title();
        SeriesDetails details = made(title, 3);

        doAs(CHAIR, () -> series.discard(details.id(), details.version()));

        assertThat(as(CHAIR, () -> seriesOverview.details(details.id()))).isEmpty();
        assertThat(Rows.count("meeting where title like ?", title + "%")).isZero();
    }

    @Test
    void a_series_with_invitations_out_stays() {
        SeriesDetails details = made(title(), 2);
        as(
                CHAIR,
                () -> series.convene(
                        new ConveneSeries(details.id(), all(details).subList(0, 1), null)));

        assertRejected(
                () -> doAs(CHAIR, () -> series.discard(details.id(), details.version())), "series.already-convened");
        assertThat(seen(details.id()).meetings()).hasSize(2);
    }

    @Test
    void a_series_holds_no_more_than_sixty() {
        String title = title();
        List<PlannedMeeting> many =
                Collections.nCopies(61, row(title, year.firstDay().plusDays(9)));
        assertRejected(
                () -> as(CHAIR, () -> series.make(new MakeSeries(title, year.start(), body("RG"), null, many))),
                "series.too-many");
    }
}
