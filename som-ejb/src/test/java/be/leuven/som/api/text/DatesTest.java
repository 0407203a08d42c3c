package be.leuven.som.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final Instant FOUR = Instant.parse("2026-11-12T15:00:00Z");
    private static final Instant SIX = Instant.parse("2026-11-12T17:00:00Z");
    private static final LocalDate SIGNED = LocalDate.of(2015, 6, 12);
    private static final LocalDate RENEWED = LocalDate.of(2021, 9, 30);

    private final Dates dutch = new Dates(Locale.forLanguageTag("nl"));
    private final Dates english = new Dates(Locale.ENGLISH);

    @Test
    void a_meeting_reads_as_people_in_leuven_write_it() {
        assertThat(dutch.range(FOUR, SIX)).isEqualTo("do 12 november 2026, 16.00–18.00 uur");
        assertThat(english.range(FOUR, SIX)).isEqualTo("Thu 12 November 2026, 16:00–18:00");
        assertThat(dutch.hours(FOUR, SIX)).isEqualTo("16.00–18.00 uur");
        assertThat(english.hours(FOUR, null)).isEqualTo("16:00");
    }

    @Test
    void a_meeting_over_two_days_names_both() {
        assertThat(dutch.range(FOUR, SIX.plusSeconds(86_400)))
                .isEqualTo("do 12 november 2026, 16.00 uur – vr 13 november 2026, 18.00 uur");
    }

    @Test
    void an_open_end_leaves_the_beginning() {
        assertThat(dutch.range(FOUR, null)).isEqualTo("do 12 november 2026, 16.00 uur");
        assertThat(english.time(FOUR)).isEqualTo("16:00");
    }

    @Test
    void summer_and_winter_time_are_those_of_brussels() {
        assertThat(dutch.time(Instant.parse("2026-07-01T15:00:00Z"))).isEqualTo("17.00 uur");
        assertThat(Dates.dayOf(Instant.parse("2026-12-31T23:30:00Z"))).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void a_period_may_be_open_at_either_end() {
        assertThat(dutch.period(SIGNED, RENEWED)).isEqualTo("12 juni 2015 – 30 september 2021");
        assertThat(dutch.period(SIGNED, null)).isEqualTo("sinds 12 juni 2015");
        assertThat(dutch.period(null, RENEWED)).isEqualTo("tot en met 30 september 2021");
        assertThat(english.period(SIGNED, null)).isEqualTo("since 12 June 2015");
        assertThat(dutch.period(SIGNED, SIGNED)).isEqualTo("12 juni 2015");
    }

    @Test
    void days_and_months_follow_the_language() {
        assertThat(dutch.day(SIGNED)).isEqualTo("vr 12 juni 2015");
        assertThat(english.month(SIGNED)).isEqualTo("June 2015");
        assertThat(dutch.shortMonth(LocalDate.of(2026, 3, 1))).startsWith("mrt");
    }
}
