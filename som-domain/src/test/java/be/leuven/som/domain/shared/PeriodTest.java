package be.leuven.som.domain.shared;

import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    private static final Period SCHOOL_YEAR = Period.between(day("2014-09-01"), day("2015-06-30"));

    @ParameterizedTest
    @CsvSource({"2014-08-31, false", "2014-09-01, true", "2015-06-30, true", "2015-07-01, false"})
    void holds_both_its_first_and_its_last_day(String date, boolean inside) {
        assertThat(SCHOOL_YEAR.contains(day(date))).isEqualTo(inside);
    }

    @Test
    void goes_on_for_good_without_an_end() {
        Period open = Period.from(day("2014-09-01"));
        assertThat(open.contains(day("2999-12-31"))).isTrue();
        assertThat(open.contains(day("2014-08-31"))).isFalse();
        assertThat(open.until()).isNull();
    }

    @Test
    void may_last_one_day() {
        Period oneDay = Period.between(day("2015-06-12"), day("2015-06-12"));
        assertThat(oneDay.contains(day("2015-06-12"))).isTrue();
    }

    @Test
    void refuses_to_end_before_it_begins() {
        assertRefusedAt(
                "until", "period.ends-before-it-begins", () -> Period.between(day("2015-06-12"), day("2015-06-11")));
    }

    @Test
    void asks_for_a_first_day() {
        assertRefusedAt("from", "period.from-needed", () -> Period.from(null));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-09-01, 2014-08-31, false",
        "2013-09-01, 2014-09-01, true",
        "2014-12-01, 2014-12-31, true",
        "2014-01-01, 2016-01-01, true",
        "2015-06-30, 2016-06-30, true",
        "2015-07-01, 2016-06-30, false",
        "2015-06-30,           , true",
        "2015-07-01,           , false",
        "2000-01-01,           , true"
    })
    void overlaps_when_one_day_belongs_to_both(String from, String until, boolean both) {
        Period other = Period.between(day(from), until == null ? null : day(until));
        assertThat(SCHOOL_YEAR.overlaps(other)).isEqualTo(both);
        assertThat(other.overlaps(SCHOOL_YEAR)).isEqualTo(both);
    }

    @Test
    void two_without_an_end_overlap_some_day() {
        assertThat(Period.from(day("2014-09-01")).overlaps(Period.from(day("2030-01-01"))))
                .isTrue();
    }

    @Test
    void ends_earlier_but_never_later_than_it_did() {
        assertThat(SCHOOL_YEAR.endingOn(day("2015-01-31")).until()).isEqualTo("2015-01-31");
        assertThat(SCHOOL_YEAR.endingOn(day("2016-01-31"))).isEqualTo(SCHOOL_YEAR);
        assertThat(Period.from(day("2014-09-01")).endingOn(day("2015-06-30"))).isEqualTo(SCHOOL_YEAR);
    }

    @Test
    void leaves_the_period_that_it_came_from_as_it_was() {
        Period open = Period.from(day("2014-09-01"));
        Period ended = open.endingOn(day("2015-06-30"));
        assertThat(open.until()).isNull();
        assertThat(ended).isNotEqualTo(open).hasSameHashCodeAs(SCHOOL_YEAR);
    }

    @Test
    void is_cut_off_on_a_day_and_is_off_when_it_had_yet_to_begin() {
        Period year = Period.between(day("2026-09-01"), day("2027-08-31"));

        assertThat(year.cutOff(day("2026-12-31"), day("2026-11-24")))
                .contains(Period.between(day("2026-09-01"), day("2026-12-31")));
        assertThat(year.cutOff(day("2028-01-01"), day("2026-11-24"))).contains(year);
        assertThat(year.cutOff(day("2026-08-31"), day("2026-08-01"))).isEmpty();
        assertRefusedAt("endedOn", "period.begun-meanwhile", () -> year.cutOff(day("2026-08-31"), day("2026-09-01")));
    }
}
