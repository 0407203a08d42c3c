package be.leuven.som.architecture.planted.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

class LooksAtTheWall {
    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** As it should be. */
    LocalDate asked(Clock clock) {
        return LocalDate.now(clock);
    }
}
