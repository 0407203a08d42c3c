package be.leuven.som.domain.account;

import static be.leuven.som.domain.Fixtures.brussels;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.shared.EmailAddress;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountSessionTest {
    private static final Instant NOW = brussels("2026-11-24T14:00");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final Account account = active("an@example.org");
    private final AccountSession session = new AccountSession(account.id(), Device.UNKNOWN, NOW);

    @Test
    void goes_on_as_long_as_its_account_lets_it() {
        assertThat(session.open(account)).isTrue();
        account.endSessions(LATER);
        assertThat(session.open(account)).isFalse();
    }

    @Test
    void goes_on_alone_when_it_is_the_one_that_ended_the_others() {
        account.endSessions(LATER);
        session.goOn(LATER);
        assertThat(session.open(account)).isTrue();
        assertThat(session.beganAt()).isEqualTo(NOW);
    }

    @Test
    void opens_no_other_account() {
        assertThat(session.open(active("bo@example.org"))).isFalse();
    }

    @Test
    void writes_a_sign_of_life_only_after_a_while() {
        assertThat(session.seenLongAgo(NOW.plus(AccountSession.SEEN_EVERY))).isFalse();
        assertThat(session.seenLongAgo(NOW.plus(AccountSession.SEEN_EVERY).plusSeconds(1)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox | Linux",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0"
                        + " Safari/537.36 | Chrome | Windows",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0"
                        + " Safari/537.36 Edg/141.0.0.0 | Edge | Windows",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0"
                        + " Safari/605.1.15 | Safari | macOS",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
                        + " CriOS/141.0.0.0 Mobile/15E148 Safari/604.1 | Chrome | iPhone",
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0"
                        + " Chrome/130.0.0.0 Mobile Safari/537.36 | Samsung Internet | Android",
                "curl/8.5.0 | '' | ''"
            })
    void tells_the_device_in_words(String userAgent, String browser, String system) {
        assertThat(Device.of(userAgent)).isEqualTo(new Device(browser, system));
    }

    @Test
    void knows_nothing_of_a_browser_that_does_not_say_what_it_is() {
        assertThat(Device.of(null)).isEqualTo(Device.UNKNOWN);
    }

    private static Account active(String email) {
        Account account = new Account(EmailAddress.of(email), "Iemand", null, false, NOW);
        account.choosePassword("hash", NOW);
        return account;
    }
}
