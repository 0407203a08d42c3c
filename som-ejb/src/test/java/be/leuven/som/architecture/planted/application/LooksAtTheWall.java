package be.leuven.som.architecture.planted.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

class LooksAtTheWall {
    Instant instant() {
        return Instant.now();
    }

    LocalDate inAZone() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    long millis() {
        return System.currentTimeMillis();
    }

    @SuppressWarnings("JavaUtilDate")
    Date old() {
        return new Date();
    }

    /** As it should be. */
    LocalDate asked(Clock clock) {
        return LocalDate.now(clock);
    }
}
