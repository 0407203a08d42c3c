package be.leuven.som.domain.account;

import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.Fixtures.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CalendarFeedTest {
    private static final Instant MADE = brussels("2026-11-05T10:00");

    @Test
    void tells_since_when_its_newest_address_works() {
        CalendarFeed feed = new CalendarFeed(someone("account"), "a".repeat(64), MADE);
        assertThat(feed.madeAt()).isEqualTo(MADE);

        feed.renew("b".repeat(64), MADE.plusSeconds(60));

        assertThat(feed.madeAt()).isEqualTo(MADE.plusSeconds(60));
        assertThat(feed.accountId()).isEqualTo(someone("account"));
    }
}
