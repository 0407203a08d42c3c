package be.leuven.som.domain.shared;

import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "coordinator@example.org",
                "voor.naam+som@sub.example.org",
                "o'neill@example.org",
                "x@a-b.example.org",
                "info@xn--mnchen-3ya.example.org",
                "info@xn--e1afmkfd.xn--p1ai"
            })
    void knows_an_address(String text) {
        assertThat(EmailAddress.of(text).value()).isEqualTo(text);
    }

    @Test
    void takes_one_mailbox_for_one_address_however_it_is_typed() {
        assertThat(EmailAddress.of(" Coordinator@Example.ORG "))
                .isEqualTo(EmailAddress.of("coordinator@example.org"))
                .hasSameHashCodeAs(EmailAddress.of("coordinator@example.org"))
                .hasToString("coordinator@example.org");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void asks_for_an_address_where_there_is_none(String blank) {
        assertRefusedAt("email", "text.required", () -> EmailAddress.of(blank));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "@example.org",
                "iemand@",
                "iemand@example",
                "iemand@.org",
                "iemand@example..org",
                "iemand@-example.org",
                "iemand@example-.org",
                "een@twee@example.org",
                "iemand @example.org",
                "Iemand <iemand@example.org>",
                "één@example.org",
                "🎓@example.org"
            })
    void refuses_what_no_mail_can_be_sent_to(String text) {
        assertRefusedAt("email", "email.malformed", () -> EmailAddress.of(text));
    }

    @Test
    void refuses_a_line_break_that_could_smuggle_in_a_header() {
        assertRefusedAt("email", "email.malformed", () -> EmailAddress.of("a@example.org\nBcc: b@example.org"));
        assertRefusedAt("email", "text.control-characters", () -> EmailAddress.of("a@example.org\rBcc: b@example.org"));
    }

    @Test
    void refuses_more_than_a_mail_server_takes() {
        assertRefusedAt("email", "text.too-long", () -> EmailAddress.of("a@" + "b".repeat(250) + ".org"));
        assertRefusedAt("email", "email.malformed", () -> EmailAddress.of("a".repeat(65) + "@example.org"));
    }

    @Test
    void comes_back_from_the_database_as_it_was() {
        EmailAddressConverter converter = new EmailAddressConverter();
        EmailAddress address = EmailAddress.of("coordinator@example.org");
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(address)))
                .isEqualTo(address);
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
