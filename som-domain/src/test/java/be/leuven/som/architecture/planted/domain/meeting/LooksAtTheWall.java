package be.leuven.som.architecture.planted.domain.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.function.Supplier;

@SuppressWarnings("all")
class LooksAtTheWall {
    Instant instant() {
        return Instant.now();
    }

    LocalDate date() {
        return LocalDate.now();
    }

    LocalDateTime dateTime() {
        return LocalDateTime.now();
    }

    ZonedDateTime zoned() {
        return ZonedDateTime.now();
    }

    OffsetDateTime offset() {
        return OffsetDateTime.now();
    }

    LocalDate inAZone() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Supplier<Instant> reference() {
        return Instant::now;
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Date old() {
        return new Date();
    }

    Clock ownClock() {
        return Clock.systemUTC();
    }

    /** As it should be. */
    LocalDate asked(Clock clock) {
        return LocalDate.now(clock);
    }
}
