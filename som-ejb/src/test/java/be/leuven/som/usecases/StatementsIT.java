package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.api.StatementCounter;
import be.leuven.som.api.agreement.AgreementRegister;
import be.leuven.som.api.me.Dashboard;
import be.leuven.som.api.meeting.MeetingFilter;
import be.leuven.som.api.meeting.MeetingSummary;
import be.leuven.som.api.network.PartnerDirectory;
import be.leuven.som.api.network.PartnerFilter;
import be.leuven.som.api.structure.StructureView;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.usecases.support.ManyMeetings;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is shown takes the same few statements, however much there is in the database. */
class StatementsIT extends UseCaseTest {
    private static final MeetingFilter COMING = new MeetingFilter(MeetingFilter.When.COMING, null, null);
    private static final MeetingFilter PAST = new MeetingFilter(MeetingFilter.When.PAST, null, null);

    /** What issue 3 allows for forty items and sixty people. */
    private static final int MOST_FOR_A_MEETING = 12;

    @Inject
    private StatementCounter statements;

    @Inject
    private Dashboard dashboard;

    @Inject
    private StructureView structure;

    @Inject
    private PartnerDirectory partners;

    @Inject
    private AgreementRegister agreements;

    @AfterEach
    void removeThem() throws SQLException {
        ManyMeetings.remove();
    }

    @Test
    void a_list_of_ten_thousand_meetings_takes_five() throws SQLException {
        ManyMeetings.add(100, 1, 5);
        int few = count(CITY, () -> overview.list(COMING, 0));
        int fewOfTheCoordinator = count(COORDINATOR, () -> overview.list(COMING, 0));
        ManyMeetings.add(9_900, 1, 5);

        assertThat(count(CITY, () -> overview.list(COMING, 0))).isEqualTo(few).isEqualTo(5);
        assertThat(count(CITY, () -> overview.list(COMING, 300))).isEqualTo(5);
        assertThat(count(CITY, () -> overview.list(PAST, 0))).isEqualTo(5);
        assertThat(count(COORDINATOR, () -> overview.list(COMING, 0)))
                .isEqualTo(fewOfTheCoordinator)
                .isEqualTo(5);
        assertThat(as(CITY, () -> overview.list(COMING, 0)).items())
                .hasSize(25)
                .isSortedAccordingTo(Comparator.comparing(MeetingSummary::startsAt));
    }

    @Test
    void the_own_page_takes_seventeen_however_many_meetings_there_are() throws SQLException {
        ManyMeetings.add(20, 1, 5);
        int few = count(CHAIR, dashboard::today);
        ManyMeetings.add(2_000, 1, 5);

        assertThat(count(CHAIR, dashboard::today)).isEqualTo(few).isEqualTo(17);
    }

    @Test
    void a_meeting_takes_twelve_at_most_however_long_its_agenda() throws SQLException {
        UUID small = ManyMeetings.add(1, 1, 5);
        UUID large = ManyMeetings.add(1, 40, 60);
        inASeries(large);

        assertThat(as(CITY, () -> overview.details(large).orElseThrow()).invited())
                .hasSize(60);
        assertThat(as(CITY, () -> overview.details(large).orElseThrow()).agenda())
                .hasSize(40)
                .allMatch(item -> item.documents().size() == 1);
        assertThat(count(CITY, () -> overview.details(small))).isEqualTo(10);
        assertThat(count(CITY, () -> overview.details(large)))
                .as("one more, for the series")
                .isEqualTo(11)
                .isLessThanOrEqualTo(MOST_FOR_A_MEETING);
    }

    /** Puts the meeting into a series and a document with each of its items. */
    private static void inASeries(UUID meeting) throws SQLException {
        String series = "" + UUID.randomUUID();
        Rows.change(
                "insert into meeting_series (id, version, title, year_start, body_id)"
                        + " select ?, 1, 'Grote hoeveelheid', 2026, body_id from meeting where id = ?",
                series,
                "" + meeting);
        Rows.change(
                "update meeting set series_id = ?, series_position = 1, series_step = 'WHY' where id = ?",
                series,
                "" + meeting);
        for (List<Object> item : Rows.all("select id from agenda_item where meeting_id = ?", "" + meeting)) {
            Rows.change(
                    "insert into agenda_document (id, version, meeting_id, item_id, name, document_type, byte_count,"
                            + " added_by, added_at) select ?, 1, ?, ?, 'Nota.pdf', 'PDF', 1, id, 0 from person"
                            + " where email = 'stad@example.org'",
                    "" + UUID.randomUUID(),
                    "" + meeting,
                    item.get(0));
        }
    }

    @Test
    void agreements_are_measured_with_the_same_statements_however_much_there_is_to_measure() throws SQLException {
        int few = count(CITY, agreements::list);
        UUID first = as(CITY, agreements::list).get(0).id();
        int fewOfOne = count(CITY, () -> agreements.details(first));
        ManyMeetings.add(2_000, 1, 5);

        assertThat(count(CITY, agreements::list)).isEqualTo(few).isLessThanOrEqualTo(14);
        assertThat(count(CITY, () -> agreements.details(first)))
                .isEqualTo(fewOfOne)
                .isLessThanOrEqualTo(12);
    }

    @Test
    void the_structure_and_the_partners_take_few() {
        LocalDate today = LocalDate.now(Zone.BRUSSELS);

        assertThat(count(CITY, () -> structure.bodies(today))).isEqualTo(2);
        assertThat(count(CITY, () -> structure.body(body("SR"), today))).isLessThanOrEqualTo(6);
        assertThat(count(CITY, () -> structure.places(today))).isLessThanOrEqualTo(5);
        assertThat(count(CITY, () -> partners.list(PartnerFilter.NONE, 0))).isLessThanOrEqualTo(3);
    }

    private int count(String account, Callable<?> question) {
        return as(account, () -> {
            statements.begin();
            Object answer = question.call();
            int count = statements.end();
            assertThat(answer).isNotNull();
            return count;
        });
    }
}
