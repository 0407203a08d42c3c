package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FlemishCalendarTest {
    /** As the Flemish government published them. */
    @ParameterizedTest
    @CsvSource({
        "AUTUMN_BREAK, 2014-10-27, 2014-11-02",
        "CHRISTMAS_BREAK, 2014-12-22, 2015-01-04",
        "SPRING_BREAK, 2015-02-16, 2015-02-22",
        "EASTER_BREAK, 2015-04-06, 2015-04-19",
        "SUMMER_BREAK, 2015-07-01, 2015-08-31",
        "EASTER_BREAK, 2016-03-28, 2016-04-10",
        "AUTUMN_BREAK, 2018-10-29, 2018-11-04",
        "CHRISTMAS_BREAK, 2018-12-24, 2019-01-06",
        "SPRING_BREAK, 2019-03-04, 2019-03-10",
        "EASTER_BREAK, 2019-04-08, 2019-04-21",
        "AUTUMN_BREAK, 2021-11-01, 2021-11-07",
        "CHRISTMAS_BREAK, 2021-12-27, 2022-01-09",
        "EASTER_BREAK, 2022-04-04, 2022-04-17",
        "AUTUMN_BREAK, 2022-10-31, 2022-11-06",
        "CHRISTMAS_BREAK, 2022-12-26, 2023-01-08",
        "SPRING_BREAK, 2023-02-20, 2023-02-26",
        "EASTER_BREAK, 2023-04-03, 2023-04-16",
        "CHRISTMAS_BREAK, 2023-12-25, 2024-01-07",
        "SPRING_BREAK, 2024-02-12, 2024-02-18",
        "EASTER_BREAK, 2024-04-01, 2024-04-14",
        "EASTER_BREAK, 2025-04-07, 2025-04-20",
        "SPRING_BREAK, 2026-02-16, 2026-02-22",
        "EASTER_BREAK, 2026-04-06, 2026-04-19",
        "AUTUMN_BREAK, 2026-11-02, 2026-11-08",
        "CHRISTMAS_BREAK, 2026-12-21, 2027-01-03",
        "EASTER_BREAK, 2027-03-29, 2027-04-11"
    })
    void knows_the_school_holidays_of_flanders(Holiday holiday, LocalDate first, LocalDate last) {
        assertThat(first.datesUntil(last.plusDays(1))).allSatisfy(day -> assertThat(FlemishCalendar.on(day))
                .hasValueSatisfying(found ->
                        assertThat(found == holiday || !found.ofSchools()).isTrue()));
        assertThat(FlemishCalendar.on(first.minusDays(1)).filter(holiday::equals))
                .isEmpty();
        assertThat(FlemishCalendar.on(last.plusDays(1)).filter(holiday::equals)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, NEW_YEAR",
        "2026-04-06, EASTER_MONDAY",
        "2026-05-01, LABOUR_DAY",
        "2026-05-14, ASCENSION",
        "2026-05-25, WHIT_MONDAY",
        "2026-07-11, FLEMISH_DAY",
        "2026-07-21, NATIONAL_DAY",
        "2026-08-15, ASSUMPTION",
        "2026-11-01, ALL_SAINTS",
        "2026-11-11, ARMISTICE",
        "2026-12-25, CHRISTMAS",
        "2015-04-06, EASTER_MONDAY",
        "2015-05-14, ASCENSION",
        "2015-05-25, WHIT_MONDAY"
    })
    void knows_the_public_holidays_even_within_a_school_holiday(LocalDate day, Holiday holiday) {
        assertThat(FlemishCalendar.on(day)).contains(holiday);
        assertThat(holiday.ofSchools()).isFalse();
    }

    static Stream<LocalDate> meetings() {
        return Stream.of(
                        "2014-09-11",
                        "2014-09-25",
                        "2014-10-09",
                        "2014-10-23",
                        "2014-11-13",
                        "2014-12-04",
                        "2015-01-15",
                        "2015-02-05",
                        "2015-03-05",
                        "2015-03-26",
                        "2015-04-23",
                        "2015-05-07",
                        "2015-05-21",
                        "2015-06-04",
                        "2015-06-12",
                        "2016-11-24",
                        "2017-02-16",
                        "2017-05-11")
                .map(LocalDate::parse);
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void finds_nothing_against_the_days_on_which_the_network_met(LocalDate day) {
        assertThat(FlemishCalendar.on(day)).isEmpty();
    }

    static IntStream years() {
        return IntStream.rangeClosed(1900, 2099);
    }

    @ParameterizedTest
    @MethodSource("years")
    void puts_easter_on_a_sunday_between_22_march_and_25_april(int year) {
        LocalDate easter = FlemishCalendar.easter(year);
        assertThat(easter.getYear()).isEqualTo(year);
        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(MonthDay.from(easter)).isBetween(MonthDay.of(3, 22), MonthDay.of(4, 25));
    }

    @ParameterizedTest
    @CsvSource({
        "1943-04-25",
        "1981-04-19",
        "1954-04-18",
        "2000-04-23",
        "2008-03-23",
        "2024-03-31",
        "2038-04-25",
        "2049-04-18"
    })
    void puts_easter_where_the_church_does(LocalDate easter) {
        assertThat(FlemishCalendar.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @MethodSource("years")
    void gives_every_break_its_whole_weeks_in_every_year(int year) {
        assertThat(weeksOf(Holiday.AUTUMN_BREAK, year)).isEqualTo(1);
        assertThat(weeksOf(Holiday.SPRING_BREAK, year)).isEqualTo(1);
        assertThat(weeksOf(Holiday.EASTER_BREAK, year)).isEqualTo(2);
    }

    /** Counted by Wednesdays and Thursdays: no two public holidays take both. */
    private static long weeksOf(Holiday holiday, int year) {
        return day(year + "-01-01")
                .datesUntil(day(year + "-12-31"))
                .filter(date -> date.getDayOfWeek() == DayOfWeek.WEDNESDAY || date.getDayOfWeek() == DayOfWeek.THURSDAY)
                .filter(date -> FlemishCalendar.on(date).filter(holiday::equals).isPresent())
                .mapToInt(date -> date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                .distinct()
                .count();
    }

    @Test
    void calls_an_ordinary_day_no_holiday() {
        assertThat(FlemishCalendar.on(day("2026-10-01"))).isEmpty();
    }
}
