package be.leuven.som.domain.account;

import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.Fixtures.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccessTokenTest {
    private static final Instant MADE = brussels("2026-09-01T09:00");
    private static final Duration VALID = Duration.ofHours(24);

    private final AccessToken link =
            new AccessToken("hash", TokenPurpose.SET_PASSWORD, someone("account"), MADE, VALID);

    @Test
    void works_until_it_expires() {
        assertThat(link.usable(MADE)).isTrue();
        assertThat(link.usable(MADE.plus(VALID).minusMillis(1))).isTrue();
        assertThat(link.usable(MADE.plus(VALID))).isFalse();
    }

    @Test
    void works_once() {
        link.use(MADE.plusSeconds(60));
        assertThat(link.usable(MADE.plusSeconds(61))).isFalse();
        assertRefused("token.not-usable", () -> link.use(MADE.plusSeconds(61)));
    }

    @Test
    void opens_nothing_when_it_is_too_old() {
        assertRefused("token.not-usable", () -> link.use(MADE.plus(VALID)));
    }

    @Test
    void is_for_one_account_or_makes_the_first() {
        assertThat(link.accountId()).contains(someone("account"));
        assertThat(new AccessToken("hash", TokenPurpose.FIRST_ADMINISTRATOR, null, MADE, VALID).accountId())
                .isEmpty();
    }
}
