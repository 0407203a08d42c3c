package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.leuven.som.api.series.ConveneSeries;
import be.leuven.som.api.series.MakeSeries;
import be.leuven.som.api.series.PlannedMeeting;
import be.leuven.som.api.series.SeenMeeting;
import be.leuven.som.api.series.SeriesDetails;
import be.leuven.som.api.series.SeriesOverview;
import be.leuven.som.api.series.SeriesPlanning;
import be.leuven.som.api.series.SeriesRhythm;
import be.leuven.som.domain.meeting.FlemishCalendar;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Rhythm;
import be.leuven.som.domain.meeting.TrajectoryStep;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The school year from dreams to charter, as the secretary of both bodies planned it on 1 September 2014. */
class TrajectoryIT extends UseCaseTest {
    /** Took notes in the regiegroep and in the Onderwijsraad at that time. */
    private static final String SECRETARY_THEN = "oud.verslag";

    private static final String TITLE = "Naar een charter";

    /** What became of the rhythm: day, body, step, title. */
    private static final List<List<String>> YEAR = List.of(
            List.of("2014-09-11", "RG", "DREAM", "Het traject ontwerpen"),
            List.of("2014-09-25", "OR", "DREAM", "Dromen"),
            List.of("2014-10-09", "RG", "DREAM", "Dromen bundelen"),
            List.of("2014-10-23", "OR", "WHY", "Waarom"),
            List.of("2014-11-13", "RG", "WHY", "Ontwerp van de missie"),
            List.of("2014-12-04", "OR", "WHY", "Drie speerpunten"),
            List.of("2015-01-15", "RG", "HOW", "Basisprincipes"),
            List.of("2015-02-05", "OR", "HOW", "Hoe"),
            List.of("2015-03-05", "RG", "HOW", "Werkafspraken"),
            List.of("2015-03-26", "OR", "HOW", "Structuur"),
            List.of("2015-04-23", "RG", "WHAT", "Charter, ontwerp 0.8"),
            List.of("2015-05-07", "OR", "WHAT", "Wat: eerste lezing"),
            List.of("2015-05-21", "RG", "WHAT", "Amendementen"),
            List.of("2015-06-04", "OR", "WHAT", "Consent en vaststelling van versie 1.0"));

    @Inject
    private SeriesPlanning series;

    @Inject
    private SeriesOverview seriesOverview;

    @BeforeEach
    void it_is_the_first_of_september_2014() throws SQLException {
        Rows.change(
                "insert into account (id, version, sign_in_name, display_name, person_id, password_hash, state,"
                        + " administrator, sessions_valid_from) select ?, 1, ?, 'Verslaggever', p.id, a.password_hash,"
                        + " a.state, a.administrator, a.sessions_valid_from from account a, person p"
                        + " where a.sign_in_name = 'stad@example.org' and p.email = ?",
                UUID.randomUUID().toString(),
                SECRETARY_THEN + "@example.org",
                SECRETARY_THEN + "@example.org");
        MovableClock.turnTo(Instant.parse("2014-09-01T08:00:00Z"));
    }

    @AfterEach
    void that_account_is_there_for_this_story_only() throws SQLException {
        Rows.change("delete from account where sign_in_name = ?", SECRETARY_THEN + "@example.org");
    }

    @Test
    void the_year_2014_2015_is_planned_and_convened() {
        List<PlannedMeeting> rhythm = as(SECRETARY_THEN, () -> series.preview(everyTwoWeeks()));

        assertThat(rhythm).hasSizeBetween(17, 20).allMatch(m -> FlemishCalendar.on(m.date())
                .isEmpty());
        assertThat(rhythm).extracting(PlannedMeeting::bodyId).startsWith(body("RG"), body("OR"), body("RG"));
        assertThat(rhythm.get(0).step()).isEqualTo(TrajectoryStep.DREAM);
        assertThat(rhythm.get(rhythm.size() - 1).step()).isEqualTo(TrajectoryStep.WHAT);
        assertThat(rhythm)
                .extracting(m -> m.date().toString())
                .startsWith("2014-09-11", "2014-09-25", "2014-10-09", "2014-10-23");

        SeriesDetails year = convened(drafted(edited(rhythm)));

        assertThat(year.meetings())
                .extracting(
                        m -> Zone.dayOf(m.startsAt()).toString(), m -> m.bodyCode(), m -> "" + m.step(), m -> m.title())
                .containsExactlyElementsOf(
                        YEAR.stream().map(line -> tuple(line.toArray())).toList());
        assertThat(year.meetings()).allMatch(m -> m.state() == MeetingState.CONVENED);
        assertThat(mailed("Uitnodiging: Consent en vaststelling van versie 1.0"))
                .contains("oud.raad", "groept", "ouders", "clb")
                .as("all sixteen, of whom one reads English")
                .hasSize(15);
        assertThat(mailed("Uitnodiging: Amendementen"))
                .contains("oud.voorzitter")
                .doesNotContain("ouders");
    }

    private static SeriesRhythm everyTwoWeeks() {
        return new SeriesRhythm(
                TITLE,
                2014,
                new SeriesRhythm.Part(body("RG"), LocalTime.of(16, 0), 120, "Stadskantoor, zaal Dijle", null, null),
                new SeriesRhythm.Part(body("OR"), LocalTime.of(16, 0), 120, "Grote vergaderzaal", null, null),
                Rhythm.Unit.WEEKS,
                2,
                DayOfWeek.THURSDAY,
                LocalDate.parse("2014-09-08"),
                LocalDate.parse("2015-06-30"));
    }

    /** The days that the network met on, with what each was about; what the rhythm gave besides is dropped. */
    private static List<PlannedMeeting> edited(List<PlannedMeeting> rhythm) {
        List<PlannedMeeting> edited = new ArrayList<>();
        for (int i = 0; i < YEAR.size(); i++) {
            PlannedMeeting given = rhythm.get(i);
            List<String> line = YEAR.get(i);
            edited.add(new PlannedMeeting(
                    body(line.get(1)),
                    line.get(3),
                    TrajectoryStep.valueOf(line.get(2)),
                    LocalDate.parse(line.get(0)),
                    given.time(),
                    given.minutes(),
                    given.place(),
                    given.videoLink(),
                    given.templateId(),
                    null));
        }
        return edited;
    }

    private UUID drafted(List<PlannedMeeting> meetings) {
        return as(SECRETARY_THEN, () -> series.make(new MakeSeries(TITLE, 2014, body("RG"), body("OR"), meetings)));
    }

    private SeriesDetails convened(UUID id) {
        SeriesDetails drafts = asTheSecretarySees(id);
        assertThat(drafts.meetings()).hasSameSizeAs(YEAR).allMatch(m -> m.state() == MeetingState.DRAFT);
        List<SeenMeeting> all = drafts.meetings().stream()
                .map(m -> new SeenMeeting(m.id(), m.version()))
                .toList();
        assertThat(as(SECRETARY_THEN, () -> series.convene(new ConveneSeries(id, all, null))))
                .isEqualTo(YEAR.size());
        return asTheSecretarySees(id);
    }

    private SeriesDetails asTheSecretarySees(UUID id) {
        return as(SECRETARY_THEN, () -> seriesOverview.details(id).orElseThrow());
    }
}
