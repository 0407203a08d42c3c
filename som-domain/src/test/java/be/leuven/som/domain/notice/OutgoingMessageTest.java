package be.leuven.som.domain.notice;

import static be.leuven.som.domain.Fixtures.brussels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutgoingMessageTest {
    private static final Instant WRITTEN = brussels("2026-09-01T09:00");
    private static final EmailAddress MEMBER = EmailAddress.of("lid@example.org");

    private final OutgoingMessage message = mail("Uitnodiging regiegroep");

    private static OutgoingMessage mail(String subject) {
        return new OutgoingMessage(MEMBER, subject, MailContent.of("Beste,\n\nwelkom."), WRITTEN);
    }

    @Test
    void waits_to_be_sent_at_once() {
        assertThat(message.state()).isEqualTo(MessageState.WAITING);
        assertThat(message.nextAttemptAt()).isEqualTo(WRITTEN);
        assertThat(message.attempts()).isZero();
    }

    @Test
    void is_done_when_it_was_sent() {
        message.sent();
        assertThat(message.state()).isEqualTo(MessageState.SENT);
        assertThat(message.attempts()).isEqualTo(1);
    }

    @Test
    void is_tried_again_after_a_minute_and_then_after_twice_as_long_each_time() {
        List<Long> waits = new ArrayList<>();
        Instant now = WRITTEN;
        for (int attempt = 1; attempt < 10; attempt++) {
            message.failed(now, "451 Later");
            waits.add(Duration.between(now, message.nextAttemptAt()).toMinutes());
            now = message.nextAttemptAt();
        }
        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L);
        assertThat(message.state()).isEqualTo(MessageState.WAITING);
        assertThat(Duration.between(WRITTEN, now)).isEqualTo(Duration.ofMinutes(511));
    }

    @Test
    void is_given_up_after_ten_attempts() {
        for (int attempt = 1; attempt <= 10; attempt++) {
            assertThat(message.state()).isEqualTo(MessageState.WAITING);
            message.failed(message.nextAttemptAt(), "451 Later");
        }
        assertThat(message.state()).isEqualTo(MessageState.GIVEN_UP);
    }

    @Test
    void can_succeed_after_it_failed() {
        message.failed(WRITTEN, "451 Later");
        message.sent();
        assertThat(message.state()).isEqualTo(MessageState.SENT);
        assertThat(message.attempts()).isEqualTo(2);
        assertThat(message.lastError()).isEmpty();
    }

    @Test
    void tells_on_one_line_what_the_mail_server_said_last() {
        message.failed(WRITTEN, "450 4.2.0 Greylisted\r\n450 try later " + "x".repeat(1000));

        assertThat(message.lastError()).hasValueSatisfying(said -> assertThat(said)
                .startsWith("450 4.2.0 Greylisted 450 try later x")
                .hasSize(500));
    }

    @Test
    void is_sent_at_once_and_tried_ten_times_again_when_somebody_takes_it_up_again() {
        for (int attempt = 1; attempt <= 10; attempt++) {
            message.failed(message.nextAttemptAt(), "451 Later");
        }
        Instant later = WRITTEN.plus(Duration.ofDays(1));

        message.retry(later);

        assertThat(message.state()).isEqualTo(MessageState.WAITING);
        assertThat(message.nextAttemptAt()).isEqualTo(later);
        assertThat(message.attempts()).isZero();
    }

    @Test
    void is_dropped_and_taken_up_again() {
        message.drop();
        assertThat(message.state()).isEqualTo(MessageState.DROPPED);

        message.retry(WRITTEN);
        assertThat(message.state()).isEqualTo(MessageState.WAITING);
    }

    @Test
    void is_neither_sent_twice_nor_taken_back() {
        message.sent();

        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> message.retry(WRITTEN));
        assertThatExceptionOfType(DomainException.class).isThrownBy(message::drop);
        assertThat(message.state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void has_a_subject_of_one_line_so_that_nothing_smuggles_in_a_header() {
        assertThat(mail("Verslag\r\nBcc: b@example.org\tnu").subject()).isEqualTo("Verslag Bcc: b@example.org nu");
    }
}
