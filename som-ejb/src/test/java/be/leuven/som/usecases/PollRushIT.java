package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.api.meeting.PollAnswering;
import be.leuven.som.api.meeting.PollDetails;
import be.leuven.som.api.meeting.PollOverview;
import be.leuven.som.api.meeting.PollPlanning;
import be.leuven.som.application.link.LinkPurpose;
import be.leuven.som.application.link.LinkSigning;
import be.leuven.som.application.link.SignedLink;
import be.leuven.som.domain.meeting.PollChoice;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Polls;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import be.leuven.som.usecases.support.Wait;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A thousand people who answer one poll at once. */
class PollRushIT extends UseCaseTest {
    private static final int PEOPLE = 1_000;
    private static final int AT_ONCE = 16;
    private static final PollChoice[] CHOICES = PollChoice.values();

    @Inject
    private PollPlanning polls;

    @Inject
    private PollAnswering answering;

    @Inject
    private PollOverview overviewOfPolls;

    @Inject
    private LinkSigning links;

    private PollDetails poll;
    private String title;

    @AfterEach
    void removeThem() throws SQLException {
        String answers = "(select id from poll_participant where poll_id = ?)";
        Rows.change("delete from poll_answer where participant_id in " + answers, "" + poll.id());
        Rows.change("delete from poll_participant where poll_id = ?", "" + poll.id());
        Rows.change("delete from person where email like 'rush%@example.org'");
        Rows.change("delete from outgoing_message where recipient like 'rush%@example.org'");
    }

    @Test
    void no_answer_is_lost_and_none_is_doubled() throws Exception {
        title = title();
        UUID id = as(CHAIR, () -> polls.open(Polls.plan(body("RG"), title, 20)));
        Rows.change("delete from poll_participant where poll_id = ?", "" + id);
        poll = as(CHAIR, () -> overviewOfPolls.details(id).orElseThrow());
        List<UUID> people = join();

        List<Callable<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            PollChoice first = CHOICES[i % 3];
            UUID person = people.get(i);
            answers.add(() -> answerAtLast(person, first));
            // every tenth presses the button twice
            if (i % 10 == 0) {
                answers.add(() -> answerAtLast(person, first));
            }
        }
        rush(answers);

        assertThat(Rows.count("poll_participant where poll_id = ? and answered_at is not null", "" + id))
                .isEqualTo(PEOPLE);
        for (PollDetails.Slot slot : poll.slots()) {
            assertThat(Rows.count("poll_answer where slot_id = ?", "" + slot.id()))
                    .isEqualTo(PEOPLE);
        }
        PollDetails after = as(CHAIR, () -> overviewOfPolls.details(id).orElseThrow());
        assertThat(after.answered()).isEqualTo(PEOPLE);
        PollDetails.Slot first = after.slots().get(0);
        assertThat(List.of(first.yes(), first.ifNeedBe(), first.no())).containsExactly(334, 333, 333);
        assertThat(after.voices()).hasSize(100);
        assertThat(Rows.count("audit_entry where action = 'poll.answered' and object_id = ?", "" + id))
                .isEqualTo(answers.size());
        Wait.until("the organiser is told", () -> !mailed("Iedereen antwoordde: " + title)
                .isEmpty());
        assertThat(mailed("Iedereen antwoordde: " + title)).containsExactly(CHAIR);
    }

    /**
     * Who sees an error presses once more. Derby now and then runs the old code of a statement with what belongs to the new
     * one, when it compiles that anew because its table grew: a ClassCastException within, after which nothing is stored.
     */
    private boolean answerAtLast(UUID person, PollChoice first) {
        try {
            return answer(person, first);
        } catch (EJBException failed) {
            return answer(person, first);
        }
    }

    private boolean answer(UUID person, PollChoice first) {
        String link = links.sign(new SignedLink(
                LinkPurpose.POLL, poll.id(), person, MovableClock.now().plus(Duration.ofDays(1))));
        answering.answerByLink(link, Polls.answer(poll, first, PollChoice.YES, PollChoice.NO));
        return true;
    }

    private static void rush(List<Callable<Boolean>> answers) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<Boolean> answer : crowd.invokeAll(answers)) {
                assertThat(answer.get()).isTrue();
            }
        } finally {
            crowd.shutdown();
        }
    }

    /** A thousand more people, all asked. */
    private List<UUID> join() throws SQLException {
        List<UUID> people = new ArrayList<>();
        try (Connection connection = Rows.connect();
                PreparedStatement person = connection.prepareStatement(
                        "insert into person (id, version, full_name, email, language, named_in_public)"
                                + " values (?, 1, ?, ?, 'nl', ?)");
                PreparedStatement asked = connection.prepareStatement(
                        "insert into poll_participant (id, version, poll_id, person_id) values (?, 1, ?, ?)")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < PEOPLE; i++) {
                UUID id = UUID.randomUUID();
                people.add(id);
                person.setString(1, "" + id);
                person.setString(2, "Persoon " + i);
                person.setString(3, "rush" + i + "@example.org");
                person.setObject(4, false, java.sql.Types.BOOLEAN);
                person.addBatch();
                asked.setString(1, "" + UUID.randomUUID());
                asked.setString(2, "" + poll.id());
                asked.setString(3, "" + id);
                asked.addBatch();
            }
            person.executeBatch();
            asked.executeBatch();
            connection.commit();
        }
        return people;
    }
}
