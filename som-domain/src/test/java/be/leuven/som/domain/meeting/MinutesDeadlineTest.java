package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesDeadlineTest {
    @ParameterizedTest
    @CsvSource({
        "10, 2026-11-24, 2026-12-08", // two plain weeks
        "10, 2026-11-05, 2026-11-20", // Armistice Day is no working day
        "10, 2026-12-15, 2026-12-30", // nor is Christmas, but the holidays of schools are
        "10, 2015-04-30, 2015-05-18", // Labour Day and Ascension
        "1, 2015-07-10, 2015-07-13", // Flemish Day falls on a Saturday
        "1, 2016-03-25, 2016-03-29", // Easter Monday
        "10, 2026-12-31, 2027-01-15", // New Year
        "1, 2026-11-28, 2026-11-30", // a meeting on a Saturday
        "60, 2026-11-24, 2027-02-18"
    })
    void counts_working_days_after_the_meeting(int workingDays, String held, String last) {
        assertThat(new MinutesDeadline(workingDays, null).lastDayAfter(day(held)))
                .isEqualTo(day(last));
    }
}
