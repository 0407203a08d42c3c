package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.audit.AuditLine;
import be.leuven.som.api.audit.AuditView;
import be.leuven.som.api.meeting.MailedReplies;
import be.leuven.som.api.meeting.MailedReplyLine;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.MeetingReplies;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.domain.meeting.SetAside;
import be.leuven.som.infrastructure.mail.MailboxRounds;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Postbox;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import be.leuven.som.usecases.support.VendorReply;
import be.leuven.som.usecases.support.Wait;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class MailedRepliesIT extends UseCaseTest {
    private static final String MAIL = "stad@example.org";

    @Inject
    private MailedReplies mailed;

    @Inject
    private MeetingReplies replies;

    @Inject
    private MailboxRounds rounds;

    @Inject
    private AuditView audit;

    @Inject
    private Postbox postbox;

    @Test
    void what_outlook_gmail_and_apple_answer_counts_as_the_persons_answer() {
        for (String vendor : List.of("outlook", "gmail", "apple")) {
            String title = title();
            MeetingDetails meeting = convened(title, 10);

            arrives(answer(vendor, meeting, MovableClock.now(), "DECLINED").mail());
            assertThat(myReply(meeting)).as(vendor).isEqualTo(Reply.EXCUSED);
            assertThat(mailed("Kun jij Vertegenwoordiger Stad Leuven vervangen? " + title))
                    .containsExactly("stad.plaatsvervanger");

            MovableClock.turnOnBy(Duration.ofMinutes(1));
            arrives(answer(vendor, meeting, MovableClock.now(), "ACCEPTED").mail());
            assertThat(myReply(meeting)).as(vendor).isEqualTo(Reply.COMING);
            assertThat(lines(meeting)).isEmpty();
        }
    }

    @Test
    void the_record_tells_who_answered_and_that_it_was_from_a_calendar() {
        MeetingDetails meeting = convened(title(), 10);

        arrives(answer("gmail", meeting, MovableClock.now(), "ACCEPTED").mail());

        assertThat(as(ADMINISTRATOR, () -> audit.lines(0)).items())
                .filteredOn(line ->
                        meeting.id().equals(line.objectId()) && line.action().equals("meeting.accepted"))
                .extracting(AuditLine::actor, AuditLine::way)
                .containsExactly(Tuple.tuple("Vertegenwoordiger Stad Leuven", AuditLine.Way.MAIL));
    }

    @Test
    void a_mail_that_is_read_twice_counts_once() throws Exception {
        MeetingDetails meeting = convened(title(), 10);
        byte[] excused =
                answer("apple", meeting, MovableClock.now(), "DECLINED").mail();

        arrives(excused);
        arrives(excused);

        assertThat(Rows.count("mailed_reply where meeting_id = ?", meeting.id().toString()))
                .isOne();
        assertThat(Rows.count(
                        "audit_entry where object_id = ? and action = 'meeting.excused'",
                        meeting.id().toString()))
                .isOne();
    }

    @Test
    void the_newest_answer_wins_whenever_it_arrives() {
        MeetingDetails meeting = convened(title(), 10);
        Instant now = MovableClock.now();
        MovableClock.turnOnBy(Duration.ofHours(1));
        As.doAs(CITY, () -> replies.reply(meeting.id(), true));

        arrives(answer("outlook", meeting, now, "DECLINED").mail());

        assertThat(myReply(meeting)).isEqualTo(Reply.COMING);
        assertThat(reasons(meeting)).containsExactly(SetAside.SUPERSEDED);
    }

    @Test
    void maybe_and_an_answer_to_an_older_version_are_set_aside() {
        MeetingDetails meeting = convened(title(), 10);
        Instant now = MovableClock.now();

        arrives(answer("gmail", meeting, now, "TENTATIVE").mail());
        arrives(new VendorReply("gmail", uid(meeting), MAIL, 7, now, "ACCEPTED").mail());
        arrives(new VendorReply("gmail", uid(meeting), "niemand@example.org", 0, now, "ACCEPTED").mail());
        String forged = new String(answer("apple", meeting, now, "DECLINED").mail(), StandardCharsets.UTF_8)
                .replaceFirst("From: .*", "From: sluw@example.com");
        arrives(forged.getBytes(StandardCharsets.UTF_8));

        assertThat(myReply(meeting)).isEqualTo(Reply.NONE);
        assertThat(reasons(meeting))
                .containsExactlyInAnyOrder(
                        SetAside.TENTATIVE, SetAside.OTHER_VERSION, SetAside.NOT_INVITED, SetAside.OTHER_SENDER);
    }

    @Test
    void what_is_foreign_malformed_or_no_answer_is_set_aside_and_the_next_one_is_read() {
        MeetingDetails meeting = convened(title(), 10);
        String sender = "vreemd-" + UUID.randomUUID() + "@example.com";
        Instant now = MovableClock.now();
        postbox.deliver(("From: " + sender + "\r\nSubject: Ik ben met verlof\r\n\r\nTot maandag")
                .getBytes(StandardCharsets.UTF_8));
        postbox.deliver(
                new VendorReply("outlook", "040000008200E00074C5B7101A82E008", sender, 0, now, "ACCEPTED").mail());
        postbox.deliver(("From: " + sender + "\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD")
                .getBytes(StandardCharsets.UTF_8));
        postbox.deliver(("From: " + sender + "\r\nSubject: groot\r\n\r\n" + "groot\r\n".repeat(100_000))
                .getBytes(StandardCharsets.UTF_8));
        arrives(answer("apple", meeting, now, "ACCEPTED").mail());

        assertThat(myReply(meeting)).isEqualTo(Reply.COMING);
        assertThat(as(COORDINATOR, () -> mailed.aside(0)).items())
                .filteredOn(line -> line.sender() != null && line.sender().contains(sender))
                .extracting(MailedReplyLine::reason)
                .containsExactlyInAnyOrder(
                        SetAside.NO_CALENDAR, SetAside.UNKNOWN_MEETING, SetAside.MALFORMED, SetAside.TOO_LARGE);
    }

    @Test
    void an_answer_that_reached_somebody_else_is_handed_in() {
        MeetingDetails meeting = convened(title(), 10);
        byte[] file = answer("outlook", meeting, MovableClock.now(), "ACCEPTED").calendar();

        MailedReplyLine line = as(CHAIR, () -> mailed.handIn(file));

        assertThat(line.reply()).isEqualTo(Reply.COMING);
        assertThat(line.meetingTitle()).isEqualTo(meeting.title());
        assertThat(myReply(meeting)).isEqualTo(Reply.COMING);
        assertRejected(() -> as(CHAIR, () -> mailed.handIn(new byte[0])), "file: reply.file-needed");
    }

    @Test
    void who_runs_no_meetings_sees_no_answers_and_hands_none_in() {
        byte[] file = {1};
        for (String somebody : List.of(CITY, ADMINISTRATOR)) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(somebody, () -> mailed.aside(0)));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(somebody, () -> mailed.handIn(file)));
        }
    }

    @Test
    void a_chair_sees_those_of_the_own_bodies_and_settles_them_once() {
        MeetingDetails meeting = convened(title(), 10);
        arrives(answer("gmail", meeting, MovableClock.now(), "TENTATIVE").mail());
        MailedReplyLine line = lines(meeting).get(0);

        As.doAs(CHAIR, () -> mailed.settle(line.id(), line.version()));

        assertThat(lines(meeting)).isEmpty();
        assertThat(Rows.first(
                        "select state from mailed_reply where id = ?", line.id().toString()))
                .containsExactly("SETTLED");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> As.doAs(SECRETARY, () -> mailed.settle(line.id(), line.version())));
    }

    private static String uid(MeetingDetails meeting) {
        return meeting.id() + "@som";
    }

    private static VendorReply answer(String vendor, MeetingDetails meeting, Instant stamp, String participation) {
        return new VendorReply(vendor, uid(meeting), MAIL, 0, stamp, participation);
    }

    private void arrives(byte[] mail) {
        postbox.deliver(mail);
        Wait.until("the mailbox is read", () -> {
            rounds.round();
            return postbox.unread() == 0;
        });
    }

    private Reply myReply(MeetingDetails meeting) {
        return as(CITY, () -> overview.details(meeting.id()).orElseThrow()).myReply();
    }

    private List<MailedReplyLine> lines(MeetingDetails meeting) {
        return as(CHAIR, () -> mailed.aside(0)).items().stream()
                .filter(line -> meeting.id().equals(line.meetingId()))
                .toList();
    }

    private List<SetAside> reasons(MeetingDetails meeting) {
        return lines(meeting).stream().map(MailedReplyLine::reason).toList();
    }
}
