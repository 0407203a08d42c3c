package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.notice.Outbox;
import be.leuven.som.api.notice.OutboxLine;
import be.leuven.som.api.notice.OutboxMail;
import be.leuven.som.application.notice.Mails;
import be.leuven.som.domain.notice.MessageState;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.usecases.support.Address;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Postbox;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.RudeMailServer;
import be.leuven.som.usecases.support.RudeMailServer.Manner;
import be.leuven.som.usecases.support.UseCaseTest;
import be.leuven.som.usecases.support.Wait;
import be.leuven.som.usecases.support.WaitsForMail;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@WaitsForMail
class OutboxAdministrationIT extends UseCaseTest {
    private static final String MAIL = "stad@example.org";

    @Inject
    private Outbox outbox;

    @Inject
    private Mails mails;

    @Inject
    private Postbox postbox;

    @Inject
    private UserTransaction transaction;

    @Inject
    @ConfigProperty(name = "som.mail.port")
    private int port;

    @Test
    void tells_of_a_mail_that_failed_what_happened_and_when_it_is_tried_again() throws Exception {
        String email = Address.fresh();
        postbox.takeDown();
        try {
            write(email);
            Wait.until("it was tried", () -> attempts(email) == 1);

            OutboxLine line = mail(email).line();
            assertThat(line.state()).isEqualTo(MessageState.WAITING);
            assertThat(line.attempts()).isOne();
            assertThat(line.lastError()).contains("127.0.0.1");
            assertThat(line.nextAttemptAt()).isAfter(line.writtenAt());
        } finally {
            postbox.putUp();
        }

        OutboxMail mail = mail(email);
        As.doAs(ADMINISTRATOR, () -> outbox.retry(mail.line().id(), mail.version()));

        Wait.until("it is sent", () -> mail(email).line().state() == MessageState.SENT);
        assertThat(postbox.subjectsFor(email)).hasSize(1);
        assertThat(mail(email).line().lastError()).isNull();
        assertThat(recorded("mail.retried", mail.line().id())).isOne();
    }

    @Test
    void a_mail_that_was_dropped_is_not_sent_until_somebody_takes_it_up_again() throws Exception {
        String email = Address.fresh();
        String later = Address.fresh();
        postbox.takeDown();
        try {
            write(email);
            Wait.until("it was tried", () -> attempts(email) == 1);
            OutboxMail mail = mail(email);
            As.doAs(ADMINISTRATOR, () -> outbox.drop(mail.line().id(), mail.version()));
        } finally {
            postbox.putUp();
        }

        MovableClock.turnOnBy(Duration.ofHours(1));
        write(later);
        Wait.until("the later one is sent", () -> mail(later).line().state() == MessageState.SENT);
        assertThat(mail(email).line().state()).isEqualTo(MessageState.DROPPED);
        assertThat(postbox.subjectsFor(email)).isEmpty();
        assertThat(recorded("mail.dropped", mail(email).line().id())).isOne();

        OutboxMail dropped = mail(email);
        As.doAs(ADMINISTRATOR, () -> outbox.retry(dropped.line().id(), dropped.version()));
        Wait.until("it is sent", () -> postbox.subjectsFor(email).size() == 1);
    }

    @Test
    void what_was_sent_is_neither_sent_again_nor_taken_back() throws Exception {
        String email = Address.fresh();
        write(email);
        Wait.until("it is sent", () -> mail(email).line().state() == MessageState.SENT);
        OutboxMail mail = mail(email);

        assertRejected(
                () -> As.doAs(ADMINISTRATOR, () -> outbox.retry(mail.line().id(), mail.version())),
                "mail.sent-already");
        assertRejected(
                () -> As.doAs(ADMINISTRATOR, () -> outbox.drop(mail.line().id(), mail.version())), "mail.sent-already");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() ->
                        As.doAs(ADMINISTRATOR, () -> outbox.drop(mail.line().id(), mail.version() - 1)));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> As.doAs(ADMINISTRATOR, () -> outbox.drop(UUID.randomUUID(), 0)));
    }

    @Test
    void a_server_that_does_not_take_leave_has_the_mail_all_the_same() throws Exception {
        String email = Address.fresh();
        postbox.takeDown();
        try (RudeMailServer rude = new RudeMailServer(port, Manner.IMPOLITE)) {
            write(email);
            Wait.until("it is sent", () -> mail(email).line().state() == MessageState.SENT);
            assertThat(rude.messageIds()).containsOnlyOnce(messageId(email));
        } finally {
            postbox.putUp();
        }
    }

    @Test
    void a_server_that_refuses_the_whole_mail_gets_it_again_later() throws Exception {
        String email = Address.fresh();
        postbox.takeDown();
        try (RudeMailServer rude = new RudeMailServer(port, Manner.REFUSING)) {
            write(email);
            Wait.until("it was tried", () -> attempts(email) == 1);
            assertThat(mail(email).line().lastError()).contains("451 4.3.0 not now");
            assertThat(rude.messageIds()).contains(messageId(email));
        } finally {
            postbox.putUp();
        }
        assertArrivesOnce(email);
    }

    @Test
    void when_nobody_can_know_whether_it_arrived_it_is_sent_again_under_the_same_name() throws Exception {
        String email = Address.fresh();
        postbox.takeDown();
        try (RudeMailServer rude = new RudeMailServer(port, Manner.SILENT)) {
            write(email);
            Wait.until("it was tried", () -> attempts(email) == 1);
            assertThat(rude.messageIds()).contains(messageId(email));
        } finally {
            postbox.putUp();
        }
        assertArrivesOnce(email);
        assertThat(postbox.mailsFor(email).get(0).getMessageID()).isEqualTo(messageId(email));
    }

    @Test
    void personal_links_are_left_out_where_a_mail_server_brings_them_to_their_owner() {
        String title = title();
        MeetingDetails meeting = convened(title, 10);
        UUID id = UUID.fromString((String) Rows.first(
                        "select id from outgoing_message where recipient = ? and subject = ?",
                        MAIL,
                        "Uitnodiging: " + title)
                .get(0));

        OutboxMail mail = as(ADMINISTRATOR, () -> outbox.mail(id).orElseThrow());

        assertThat(mail.hidden()).isTrue();
        assertThat(mail.text()).contains("/invitation/…?answer=coming", "/meeting/" + meeting.id());
        assertThat(mail.html()).contains("/invitation/…?answer=excused");
        assertThat(mail.calendar()).contains("METHOD:REQUEST");
    }

    @Test
    void only_administrators_see_the_outbox() {
        for (String somebody : new String[] {CHAIR, COORDINATOR, CITY}) {
            assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as(somebody, () -> outbox.lines(0)));
        }
        assertThat(as(ADMINISTRATOR, () -> outbox.lines(0)).items()).hasSizeLessThanOrEqualTo(25);
    }

    private void assertArrivesOnce(String email) {
        OutboxMail mail = mail(email);
        As.doAs(ADMINISTRATOR, () -> outbox.retry(mail.line().id(), mail.version()));
        Wait.until("it is sent", () -> mail(email).line().state() == MessageState.SENT);
        assertThat(postbox.subjectsFor(email)).hasSize(1);
    }

    private void write(String email) throws Exception {
        transaction.begin();
        mails.write(
                EmailAddress.of(email),
                Locale.forLanguageTag("nl"),
                "account.invited",
                "Iemand",
                "https://example.org",
                1);
        transaction.commit();
    }

    private static UUID id(String email) {
        return UUID.fromString((String) Rows.first("select id from outgoing_message where recipient = ?", email)
                .get(0));
    }

    private static String messageId(String email) {
        return "<" + id(email) + "@som>";
    }

    private OutboxMail mail(String email) {
        return as(ADMINISTRATOR, () -> outbox.mail(id(email)).orElseThrow());
    }

    private int attempts(String email) {
        return mail(email).line().attempts();
    }

    private static long recorded(String action, UUID id) {
        return Rows.count("audit_entry where action = ? and object_id = ?", action, id.toString());
    }
}
