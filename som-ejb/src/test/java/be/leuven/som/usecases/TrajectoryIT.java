package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.leuven.som.api.decision.DecisionDetails;
import be.leuven.som.api.decision.DecisionFilter;
import be.leuven.som.api.decision.DecisionLine;
import be.leuven.som.api.decision.DecisionRegister;
import be.leuven.som.api.minutes.MinutesDocument;
import be.leuven.som.api.minutes.MinutesReading;
import be.leuven.som.api.minutes.MinutesView;
import be.leuven.som.api.room.LiveRoom;
import be.leuven.som.api.room.RoundPicture;
import be.leuven.som.api.series.ConveneSeries;
import be.leuven.som.api.series.MakeSeries;
import be.leuven.som.api.series.PlannedMeeting;
import be.leuven.som.api.series.SeenMeeting;
import be.leuven.som.api.series.SeriesDetails;
import be.leuven.som.api.series.SeriesOverview;
import be.leuven.som.api.series.SeriesPlanning;
import be.leuven.som.api.series.SeriesRhythm;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.FlemishCalendar;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.MinutesState;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.Rhythm;
import be.leuven.som.domain.meeting.RoundOutcome;
import be.leuven.som.domain.meeting.TrajectoryStep;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.SecretaryThen;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The school year from dreams to charter, as the secretary of both bodies planned it on 1 September 2014 and led it. */
class TrajectoryIT extends UseCaseTest {
    private static final String SECRETARY_THEN = SecretaryThen.ACCOUNT;

    /** Who chaired then, by the body. */
    private static final Map<String, String> CHAIRS = Map.of("RG", "oud.voorzitter", "OR", "oud.raad");

    /** Sits in both, and never comes. */
    private static final String AWAY = "Vertegenwoordiger CLB De Kompasroos (fictief)";

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

    private static final String CHARTER =
            "De Onderwijsraad stelt versie 1.0 van het charter vast. Elke partner ondertekent op 12 juni 2015.";

    /** What was put to the meeting of that title. */
    private static final Map<String, String> PROPOSALS = Map.of(
            "Het traject ontwerpen", "Regiegroep en Onderwijsraad wisselen elkaar af tot juni 2015.",
            "Ontwerp van de missie", "De ontwerptekst gaat naar de Onderwijsraad.",
            "Drie speerpunten", "Het netwerk kiest drie speerpunten voor 2025.",
            "Werkafspraken", "De tien werkafspraken gaan als ontwerp naar de Onderwijsraad.",
            "Structuur", "Het netwerk krijgt een raad, een regiegroep en werkgroepen.",
            "Charter, ontwerp 0.8", "Ontwerp 0.8 is vrijgegeven voor een eerste lezing.",
            "Amendementen", "De amendementen zijn verwerkt.",
            "Consent en vaststelling van versie 1.0", "De Onderwijsraad stelt versie 1.0 van het charter vast.");

    @Inject
    private SecretaryThen secretary;

    @Inject
    private MinutesReading minutes;

    @Inject
    private DecisionRegister register;

    @Inject
    private SeriesPlanning series;

    @Inject
    private SeriesOverview seriesOverview;

    @BeforeEach
    void it_is_the_first_of_september_2014() throws SQLException {
        for (String person : accountsThen()) {
            Rows.change(
                    "insert into account (id, version, sign_in_name, display_name, person_id, password_hash, state,"
                            + " administrator, sessions_valid_from) select ?, 1, ?, 'Van toen', p.id, a.password_hash,"
                            + " a.state, a.administrator, a.sessions_valid_from from account a, person p"
                            + " where a.sign_in_name = 'stad@example.org' and p.email = ?",
                    UUID.randomUUID().toString(),
                    person + "@example.org",
                    person + "@example.org");
        }
        MovableClock.turnTo(Instant.parse("2014-09-01T08:00:00Z"));
    }

    @AfterEach
    void those_accounts_are_there_for_this_story_only() throws SQLException {
        for (String person : accountsThen()) {
            Rows.change("delete from account where sign_in_name = ?", person + "@example.org");
        }
    }

    private static List<String> accountsThen() {
        return List.of(SECRETARY_THEN, CHAIRS.get("RG"), CHAIRS.get("OR"));
    }

    @Test
    void the_year_2014_2015_goes_from_its_plan_to_the_decision_on_the_charter() {
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

        int before = decisionsOfTheCouncil();
        List<UUID> written = held(year);

        SeriesDetails held = asTheSecretarySees(year.id());
        assertThat(held.meetings()).allMatch(m -> m.state() == MeetingState.CLOSED);
        assertThat(held.meetings())
                .extracting(m -> m.bodyCode(), this::quorum)
                .containsOnly(tuple("RG", "6 of 7, 4 needed"), tuple("OR", "12 of 13, 7 needed"));
        assertThat(written.subList(0, YEAR.size() - 2)).allSatisfy(this::approvedSignedAndIntact);
        assertThat(written.subList(YEAR.size() - 2, YEAR.size()))
                .as("of both bodies, the last wait for a meeting to come")
                .allMatch(id -> minutes(id).state() == MinutesState.CIRCULATED);
        theCharterIsAdopted(held.meetings().get(YEAR.size() - 1).id(), before + 9);
        theMinutesTellHow(written.get(YEAR.size() - 1));
    }

    /** One meeting after the other, each approving the minutes of the one before it of that body; gives the minutes. */
    private List<UUID> held(SeriesDetails year) {
        Map<String, UUID> last = new HashMap<>();
        List<UUID> written = new ArrayList<>();
        for (SeriesDetails.Part meeting : year.meetings()) {
            secretary.prepares(meeting.id(), meeting.startsAt(), PROPOSALS.get(meeting.title()));
            secretary.opens(meeting.id(), meeting.startsAt(), AWAY);
            for (LiveRoom.Item item : secretary.room(meeting.id()).items()) {
                secretary.takesUp(meeting.id(), item, "Besproken: " + item.title());
                concluded(meeting, item, last.get(meeting.bodyCode()));
            }
            last.put(meeting.bodyCode(), secretary.closes(meeting.id()));
            written.add(last.get(meeting.bodyCode()));
        }
        return written;
    }

    private void concluded(SeriesDetails.Part meeting, LiveRoom.Item item, UUID earlier) {
        if (item.type() == AgendaItemType.APPROVAL) {
            String text = item.title() + " is goedgekeurd.";
            secretary.decides(secretary.asks(meeting.id(), item.id(), text), text);
            secretary.approved(earlier, meeting.id(), CHAIRS.get(meeting.bodyCode()));
        }
        if (item.type() == AgendaItemType.DECISION) {
            UUID round = secretary.asks(meeting.id(), item.id(), item.preparation());
            if (meeting.title().startsWith("Consent")) {
                UUID again = secretary.amends(
                        meeting.id(), round, "Vertegenwoordiger Groep T", "Wie tekent, staat er niet bij.", CHARTER);
                secretary.decides(again, CHARTER);
            } else {
                secretary.decides(round, item.preparation());
            }
        }
    }

    private void approvedSignedAndIntact(UUID id) {
        MinutesView view = minutes(id);
        assertThat(view.state()).isEqualTo(MinutesState.APPROVED);
        assertThat(view.intact()).isTrue();
        assertThat(view.signatures()).hasSize(2);
        assertThat(decision(view.approval().decisionId()).line().text())
                .isEqualTo("Verslag van " + day(view.document().startsAt()) + " is goedgekeurd.");
        assertThat(view.document().items())
                .as("what was noted in the room")
                .allMatch(i -> i.prose().equals("Besproken: " + i.title()) && i.beganAt() != null);
        assertThat(view.document().attendance())
                .filteredOn(a -> a.presence() != Presence.PRESENT)
                .extracting(MinutesDocument.Attendee::name)
                .containsExactly(AWAY);
    }

    private void theCharterIsAdopted(UUID meeting, int serial) {
        DecisionLine top = as(
                        SECRETARY_THEN,
                        () -> register.list(new DecisionFilter(body("OR"), 2014, null, "versie 1.0"), 0))
                .items()
                .get(0);
        assertThat(top.number()).isEqualTo("OR-2014-%03d", serial);
        assertThat(top.text()).isEqualTo(CHARTER);
        assertThat(top.inForceFrom()).isEqualTo("2015-06-04");
        DecisionDetails adopted = decision(top.id());
        assertThat(adopted.method()).isEqualTo(DecisionMethod.CONSENT);
        assertThat(adopted.quorum()).isEqualTo(new Quorum(13, 7, 12, 0));
        assertThat(adopted.secondConvocation()).isFalse();
        assertThat(adopted.meeting().id()).isEqualTo(meeting);
        assertThat(secretary.room(meeting).rounds())
                .extracting(RoundPicture::outcome)
                .containsExactly(RoundOutcome.ADOPTED, RoundOutcome.AMENDED, RoundOutcome.ADOPTED);
    }

    private void theMinutesTellHow(UUID last) {
        MinutesDocument.Item item = minutes(last).document().items().get(2);
        assertThat(item.type()).isEqualTo(AgendaItemType.DECISION);
        assertThat(item.ballots())
                .extracting(MinutesDocument.Ballot::outcome, MinutesDocument.Ballot::objections)
                .containsExactly(tuple("AMENDED", 1), tuple("ADOPTED", 0));
        assertThat(item.decisions())
                .extracting(MinutesDocument.Decided::text, MinutesDocument.Decided::seatsThere)
                .containsExactly(tuple(CHARTER, 12));
    }

    private String quorum(SeriesDetails.Part meeting) {
        Quorum quorum = as(SECRETARY_THEN, () -> overview.details(meeting.id()))
                .orElseThrow()
                .quorum();
        return quorum.there() + " of " + quorum.filled() + ", " + quorum.needed() + " needed";
    }

    private static int decisionsOfTheCouncil() {
        return (int) Rows.count("decision where body_id = ? and working_year = 2014", "" + body("OR"));
    }

    private static String day(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"))
                .format(Zone.dayOf(moment));
    }

    private MinutesView minutes(UUID id) {
        return as(SECRETARY_THEN, () -> minutes.minutes(id)).orElseThrow();
    }

    private DecisionDetails decision(UUID id) {
        return as(SECRETARY_THEN, () -> register.details(id)).orElseThrow();
    }

    private static SeriesRhythm everyTwoWeeks() {
        return new SeriesRhythm(
                TITLE,
                2014,
                new SeriesRhythm.Part(body("RG"), LocalTime.of(17, 0), 120, "Stadskantoor, zaal Dijle", null, null),
                new SeriesRhythm.Part(body("OR"), LocalTime.of(17, 0), 120, "Grote vergaderzaal", null, null),
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
