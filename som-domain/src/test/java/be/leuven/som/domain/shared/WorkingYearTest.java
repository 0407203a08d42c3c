package be.leuven.som.domain.shared;

import static be.leuven.som.domain.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingYearTest {
    @ParameterizedTest
    @CsvSource({
        "2014-08-31, 2013",
        "2014-09-01, 2014",
        "2014-12-31, 2014",
        "2015-01-01, 2014",
        "2015-08-31, 2014",
        "2016-02-29, 2015"
    })
    void begins_on_the_first_of_september(String date, int start) {
        assertThat(WorkingYear.of(day(date))).isEqualTo(new WorkingYear(start));
    }

    @Test
    void lasts_until_the_last_of_august() {
        WorkingYear year = new WorkingYear(2014);
        assertThat(year.firstDay()).isEqualTo("2014-09-01");
        assertThat(year.lastDay()).isEqualTo("2015-08-31");
        assertThat(WorkingYear.of(year.lastDay().plusDays(1))).isEqualTo(new WorkingYear(2015));
    }

    @Test
    void comes_after_the_one_before_and_is_written_with_both_years() {
        assertThat(new WorkingYear(2015)).isGreaterThan(new WorkingYear(2014));
        assertThat(new WorkingYear(2014)).hasToString("2014–2015");
    }
}
