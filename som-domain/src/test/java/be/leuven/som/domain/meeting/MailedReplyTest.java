package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.domain.shared.DomainException;
import org.junit.jupiter.api.Test;

class MailedReplyTest {
    private static MailedReply from(String sender) {
        return new MailedReply("f".repeat(64), AMeeting.IN_TIME, sender, "Re: Uitnodiging", null);
    }

    @Test
    void keeps_what_strangers_wrote_short_and_on_one_line() {
        MailedReply reply = from("Iemand\r\n\u0000 <x@example.org>\u202e");
        assertThat(reply.sender()).contains("Iemand <x@example.org>");

        assertThat(from("x".repeat(253) + "🎉🎉").sender()).contains("x".repeat(253));
        assertThat(from(" \t ").sender()).isEmpty();
    }

    @Test
    void is_settled_by_somebody_only_when_it_was_set_aside() {
        MailedReply aside = from("x@example.org").keptAside(null, SetAside.NO_CALENDAR);
        aside.settle();
        assertThat(aside.state()).isEqualTo(MailedReplyState.SETTLED);

        MailedReply taken = from("x@example.org").takenUp(someone("vergadering"), Reply.COMING);
        assertThatExceptionOfType(DomainException.class).isThrownBy(taken::settle);
    }
}
