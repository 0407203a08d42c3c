package be.leuven.som.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone that people of the network live in. */
public final class Zone {
    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private Zone() {}

    /** The calendar day on which an instant falls in Brussels. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(BRUSSELS).toLocalDate();
    }
}
