package be.leuven.som.usecases.support;

import static be.leuven.som.usecases.support.As.as;

import be.leuven.som.api.Problem;
import be.leuven.som.api.Rejected;
import be.leuven.som.api.meeting.ConveneMeeting;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.MeetingOverview;
import be.leuven.som.api.meeting.MeetingPlanning;
import be.leuven.som.api.meeting.MeetingSaved;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.shared.Zone;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** The example network on the server, and meetings to try things on: each test plans its own. */
@ExtendWith(ArquillianExtension.class)
public abstract class UseCaseTest {
    /** Runs the meetings of the steering group. */
    protected static final String CHAIR = "voorzitter";

    /** Runs them too, and those of the council. */
    protected static final String SECRETARY = "verslag";

    protected static final String COORDINATOR = "coordinator";

    /** Sits in the steering group and the council for the city; has a substitute. */
    protected static final String CITY = "stad";

    /** Sits in the council and a working group, not in the steering group. */
    protected static final String PARENTS = "ouders";

    /** Runs the system, and is nobody in the network. */
    protected static final String ADMINISTRATOR = "beheer";

    @Inject
    protected MeetingPlanning planning;

    @Inject
    protected MeetingOverview overview;

    @AfterEach
    void turnTheClockBack() {
        MovableClock.turnBack();
    }

    protected static UUID body(String code) {
        return UUID.fromString(
                (String) Rows.first("select id from body where code = ?", code).get(0));
    }

    /** A title that no other test uses. */
    protected static String title() {
        return "Proef " + UUID.randomUUID();
    }

    /** Four o'clock in Leuven, so many days from now. */
    protected static LocalDateTime in(int days) {
        return LocalDate.now(Zone.BRUSSELS).plusDays(days).atTime(16, 0);
    }

    /** A meeting of the steering group with two items, of an hour together. */
    protected static PlanMeeting plan(String title, int days) {
        return new PlanMeeting(null, 0, body("RG"), title, in(days), "Stadhuis", null, false, agenda());
    }

    protected static List<PlanMeeting.Item> agenda() {
        return List.of(
                new PlanMeeting.Item(null, AgendaItemType.INFORMATION, "Nieuws", 20, null, null),
                new PlanMeeting.Item(null, AgendaItemType.DECISION, "Voorstel", 40, null, "Lees vooraf"));
    }

    protected MeetingSaved draft(String title, int days) {
        return as(CHAIR, () -> planning.saveDraft(plan(title, days)));
    }

    /** Convened by the chair, with enough notice. */
    protected MeetingDetails convened(String title, int days) {
        MeetingSaved saved = draft(title, days);
        As.doAs(CHAIR, () -> planning.convene(new ConveneMeeting(saved.id(), saved.version(), null)));
        return details(saved.id());
    }

    /** As the chair sees it. */
    protected MeetingDetails details(UUID meeting) {
        return as(CHAIR, () -> overview.details(meeting).orElseThrow());
    }

    /** Fails unless refused, with these messages as "field: key", or only the key when it concerns no field. */
    protected static void assertRejected(ThrowingCallable act, String... problems) {
        Assertions.assertThatExceptionOfType(Rejected.class).isThrownBy(act).satisfies(refused -> Assertions.assertThat(
                        refused.problems())
                .map(UseCaseTest::text)
                .containsExactlyInAnyOrder(problems));
    }

    private static String text(Problem problem) {
        return problem.field() == null ? problem.key() : problem.field() + ": " + problem.key();
    }

    /** Who was written a mail with that subject. */
    protected static List<String> mailed(String subject) {
        return Rows.all("select recipient from outgoing_message where subject = ? order by recipient", subject).stream()
                .map(row -> row.get(0).toString().replace("@example.org", ""))
                .toList();
    }
}
