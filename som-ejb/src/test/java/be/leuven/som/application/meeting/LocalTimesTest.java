package be.leuven.som.application.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.domain.shared.DomainException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTimesTest {
    private static final TimeZone MACHINE = TimeZone.getDefault();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-05T09:00:00Z"), ZoneOffset.UTC);

    @AfterEach
    void the_machine_is_where_it_was() {
        TimeZone.setDefault(MACHINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Brussels", "Pacific/Auckland"})
    void are_the_times_of_leuven_wherever_the_machine_stands(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(instant("2026-12-31T23:30")).isEqualTo("2026-12-31T22:30:00Z");
        assertThat(instant("2028-02-29T16:00")).isEqualTo("2028-02-29T15:00:00Z");
        assertThat(instant("2027-03-28T01:59")).isEqualTo("2027-03-28T00:59:00Z");
        assertThat(instant("2027-03-28T03:00")).isEqualTo("2027-03-28T01:00:00Z");
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> instant("2027-03-28T02:30"))
                .returns("meeting.start-does-not-exist", DomainException::key);
    }

    @ParameterizedTest
    @CsvSource({"UTC", "Europe/Brussels", "Pacific/Auckland"})
    void that_come_twice_mean_the_first(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(instant("2026-10-25T02:30")).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(LocalTimes.local(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("2026-10-25T02:30");
    }

    private static Instant instant(String local) {
        return LocalTimes.instant(LocalDateTime.parse(local), CLOCK);
    }
}
