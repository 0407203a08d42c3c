package be.leuven.som.usecases;

import static be.leuven.som.domain.meeting.PollChoice.NO;
import static be.leuven.som.domain.meeting.PollChoice.YES;
import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.api.meeting.ChooseSlot;
import be.leuven.som.api.meeting.InvitationLinks;
import be.leuven.som.api.meeting.LinkedInvitation;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.PollAnswering;
import be.leuven.som.api.meeting.PollDetails;
import be.leuven.som.api.meeting.PollOverview;
import be.leuven.som.api.meeting.PollPlanning;
import be.leuven.som.api.meeting.PollRunning;
import be.leuven.som.domain.meeting.PollState;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.usecases.support.HeldRow;
import be.leuven.som.usecases.support.Polls;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** Somebody answers at the very moment when the date is chosen: both want the row of who answers, and one is first. */
class PollChoosingIT extends UseCaseTest {
    private static final String CITYS_NAME = "Vertegenwoordiger Stad Leuven";

    @Inject
    private PollPlanning polls;

    @Inject
    private PollAnswering answering;

    @Inject
    private PollRunning running;

    @Inject
    private PollOverview pollOverview;

    @Inject
    private InvitationLinks invitations;

    private final String title = title();

    @Test
    void an_answer_that_comes_first_is_carried_over() throws Exception {
        PollDetails poll = opened();
        FutureTask<Object> answer = new FutureTask<>(() -> answered(poll));
        FutureTask<UUID> choice = new FutureTask<>(() -> chosen(poll));
        oneAfterTheOther(poll, answer, choice);

        answer.get();
        assertThat(replyOfTheCity(choice.get())).isEqualTo(Reply.EXCUSED);
        assertThat(seen(poll).mine().answered()).isTrue();
    }

    @Test
    void an_answer_that_comes_after_is_told_that_the_date_is_chosen_and_offered_the_invitation() throws Exception {
        PollDetails poll = opened();
        String link = Polls.link(CITY, title);
        FutureTask<UUID> choice = new FutureTask<>(() -> chosen(poll));
        FutureTask<Object> answer = new FutureTask<>(() -> answered(poll));
        oneAfterTheOther(poll, choice, answer);

        UUID meeting = choice.get();
        assertRejected(() -> refusal(answer), "poll.date-chosen");
        assertThat(replyOfTheCity(meeting)).isEqualTo(Reply.NONE);

        PollDetails after = visitor(() -> answering.byLink(link).orElseThrow());
        assertThat(after.state()).isEqualTo(PollState.CLOSED);
        assertThat(after.mine().answered()).isFalse();
        LinkedInvitation offered =
                visitor(() -> invitations.invitation(after.replyLink()).orElseThrow());
        assertThat(offered.meetingId()).isEqualTo(meeting);
        visitor(() -> invitations.reply(after.replyLink(), true));
        assertThat(replyOfTheCity(meeting)).isEqualTo(Reply.COMING);
    }

    @Test
    void an_answer_while_the_poll_is_called_off_is_told_so() throws Exception {
        PollDetails poll = opened();
        FutureTask<Object> cancelled = new FutureTask<>(() -> as(CHAIR, () -> {
            running.cancel(poll.id(), poll.version(), "Niet meer nodig");
            return null;
        }));
        FutureTask<Object> answer = new FutureTask<>(() -> answered(poll));
        oneAfterTheOther(poll, cancelled, answer);

        cancelled.get();
        assertRejected(() -> refusal(answer), "poll.wrong-state");
        assertThat(seen(poll).mine().answered()).isFalse();
    }

    private PollDetails opened() {
        UUID id = as(CHAIR, () -> polls.open(Polls.plan(body("RG"), title, 25)));
        return as(CHAIR, () -> pollOverview.details(id).orElseThrow());
    }

    private PollDetails seen(PollDetails poll) {
        return as(CITY, () -> pollOverview.details(poll.id()).orElseThrow());
    }

    /** Both want the row of the city; the second begins to wait behind the first. */
    private static void oneAfterTheOther(PollDetails poll, FutureTask<?> first, FutureTask<?> second)
            throws SQLException {
        HeldRow row = HeldRow.of(
                "poll_participant where poll_id = ? and person_id = ?", "" + poll.id(), "" + Polls.person(CITY));
        try {
            new Thread(first).start();
            HeldRow.untilWaiting(1);
            new Thread(second).start();
            HeldRow.untilWaiting(2);
        } finally {
            row.letGo();
        }
    }

    private static void refusal(FutureTask<?> refused) throws Throwable {
        try {
            refused.get();
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }

    private Object answered(PollDetails poll) {
        return as(CITY, () -> {
            answering.answer(poll.id(), Polls.answer(poll, NO, YES));
            return true;
        });
    }

    private UUID chosen(PollDetails poll) {
        return as(
                CHAIR,
                () -> running.choose(new ChooseSlot(
                        poll.id(), poll.version(), poll.slots().get(0).id(), "Stadhuis", null, null)));
    }

    private Reply replyOfTheCity(UUID meeting) {
        return details(meeting).invited().stream()
                .filter(i -> i.name().equals(CITYS_NAME))
                .map(MeetingDetails.Invited::reply)
                .findFirst()
                .orElseThrow();
    }
}
