package be.leuven.som.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.application.notice.Mails;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.usecases.support.Address;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Postbox;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import be.leuven.som.usecases.support.Wait;
import be.leuven.som.usecases.support.WaitsForMail;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@WaitsForMail
class OutboxIT extends UseCaseTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Inject
    private Mails mails;

    @Inject
    private Postbox postbox;

    @Inject
    private UserTransaction transaction;

    @Test
    void a_mail_goes_out_after_its_transaction() throws Exception {
        String email = Address.fresh();

        transaction.begin();
        write(email, 1);
        assertThat(postbox.subjectsFor(email)).isEmpty();
        transaction.commit();

        Wait.until("the mail is sent", () -> waiting(email) == 0);
        assertThat(postbox.subjectsFor(email)).containsExactly("Je account bij SOM");
        assertThat(state(email)).isEqualTo("SENT");
    }

    @Test
    void a_mail_is_not_written_when_its_transaction_fails() throws Exception {
        String lost = Address.fresh();
        String kept = Address.fresh();

        transaction.begin();
        write(lost, 1);
        transaction.rollback();
        transaction.begin();
        write(kept, 1);
        transaction.commit();

        Wait.until("the later mail is sent", () -> waiting(kept) == 0);
        assertThat(Rows.count("outgoing_message where recipient = ?", lost)).isZero();
        assertThat(postbox.subjectsFor(lost)).isEmpty();
    }

    @Test
    void each_mail_goes_out_once_however_many_are_written_at_once() throws Exception {
        String email = Address.fresh();

        for (int i = 0; i < 5; i++) {
            transaction.begin();
            write(email, 6);
            transaction.commit();
        }

        Wait.until("all mails are sent", () -> waiting(email) == 0);
        assertThat(postbox.subjectsFor(email)).hasSize(30);
        assertThat(Rows.count("outgoing_message where recipient = ? and attempts = 1", email))
                .isEqualTo(30);
    }

    @Test
    void a_mail_server_that_is_away_loses_nothing() throws Exception {
        String email = Address.fresh();
        String later = Address.fresh();
        postbox.takeDown();
        try {
            transaction.begin();
            write(email, 1);
            transaction.commit();
            Wait.until("it was tried", () -> attempts(email) == 1);
            assertThat(state(email)).isEqualTo("WAITING");
        } finally {
            postbox.putUp();
        }

        MovableClock.turnOnBy(Duration.ofMinutes(2));
        transaction.begin();
        write(later, 1);
        transaction.commit();

        Wait.until("both are sent", () -> waiting(email) + waiting(later) == 0);
        assertThat(postbox.subjectsFor(email)).hasSize(1);
        assertThat(attempts(email)).isEqualTo(2);
    }

    private void write(String email, int times) {
        for (int i = 0; i < times; i++) {
            mails.write(EmailAddress.of(email), DUTCH, "account.invited", "Iemand", "https://example.org", 1);
        }
    }

    private static long waiting(String email) {
        return Rows.count("outgoing_message where recipient = ? and state = 'WAITING'", email);
    }

    private static String state(String email) {
        return (String) message(email).get(0);
    }

    private static int attempts(String email) {
        return (Integer) message(email).get(1);
    }

    private static List<Object> message(String email) {
        return Rows.first("select state, attempts from outgoing_message where recipient = ?", email);
    }
}
