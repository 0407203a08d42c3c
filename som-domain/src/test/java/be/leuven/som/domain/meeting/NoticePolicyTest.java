package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.brussels;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.meeting.NoticePolicy.Notice;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticePolicyTest {
    @ParameterizedTest
    @CsvSource({
        "2015-02-25T09:00, 2015-03-05T18:00, 8, true",
        "2015-02-25T23:59:59, 2015-03-05T00:00, 8, true",
        "2015-02-26T00:00, 2015-03-05T23:59:59, 7, false",
        "2015-03-05T09:00, 2015-03-05T18:00, 0, false",
        "2015-03-06T09:00, 2015-03-05T18:00, -1, false",
        "2016-02-25T09:00, 2016-03-04T09:00, 8, true",
        "2014-12-27T20:00, 2015-01-04T08:00, 8, true"
    })
    void counts_calendar_days_in_brussels(String now, String start, long days, boolean kept) {
        Notice notice = NoticePolicy.STANDARD.assess(brussels(now), brussels(start));
        assertThat(notice.given()).isEqualTo(days);
        assertThat(notice.kept()).isEqualTo(kept);
    }

    /** The night of 28 to 29 March 2015 has 23 hours, that of 24 to 25 October has 25. */
    @ParameterizedTest
    @CsvSource({
        "2015-03-25T23:30, 2015-04-02T00:30",
        "2015-03-25T00:00, 2015-04-02T00:00",
        "2015-10-20T23:30, 2015-10-28T00:30",
        "2015-10-20T00:00, 2015-10-28T00:00"
    })
    void counts_a_day_as_a_day_when_the_clock_changes(String now, String start) {
        assertThat(NoticePolicy.STANDARD.assess(brussels(now), brussels(start)).given())
                .isEqualTo(8);
    }

    @Test
    void goes_by_the_day_in_brussels_where_utc_is_still_on_the_day_before() {
        Instant justAfterMidnight = Instant.parse("2015-06-03T22:30:00Z");
        Instant start = Instant.parse("2015-06-12T16:00:00Z");
        assertThat(NoticePolicy.STANDARD.assess(justAfterMidnight, start).given())
                .isEqualTo(8);
        assertThat(NoticePolicy.STANDARD
                        .assess(justAfterMidnight.minusSeconds(3600), start)
                        .given())
                .isEqualTo(9);
    }

    @Test
    void asks_what_the_working_agreement_of_a_body_asks() {
        Notice notice = new NoticePolicy(3).assess(brussels("2015-03-02T09:00"), brussels("2015-03-05T18:00"));
        assertThat(notice).isEqualTo(new Notice(3, 3));
        assertThat(notice.kept()).isTrue();
    }
}
