package be.leuven.som.application.example;

import be.leuven.som.domain.meeting.FlemishCalendar;
import be.leuven.som.domain.shared.Period;
import be.leuven.som.domain.shared.WorkingYear;
import be.leuven.som.domain.shared.Zone;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The days of the example: fixed ones in the past, and others that count from the day of loading.
 *
 * <p>No meeting falls on a weekend, a public holiday or a school holiday; in summer, "next week" therefore becomes the
 * first of September.
 */
record ExampleDays(Instant now) {
    /** A day that counts from the day of loading; the first four lie ahead. */
    enum Named {
        NEXT,
        GROUP,
        COUNCIL,
        FOLLOWING,
        LAST,
        URGENT,
        CANCELLED,
        LAST_GROUP,
        EARLIER
    }

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    LocalDate today() {
        return Zone.dayOf(now);
    }

    /** A day as the tables write it: {@code 2014-09-11}, or the name of a day that counts from today. */
    LocalDate day(String text) {
        return Character.isDigit(text.charAt(0)) ? LocalDate.parse(text) : day(Named.valueOf(text));
    }

    LocalDate day(Named name) {
        return switch (name) {
            case NEXT -> from(today().plusDays(7));
            case GROUP -> from(day(Named.NEXT).plusDays(2));
            case COUNCIL -> from(latest(today().plusDays(35), day(Named.NEXT).plusDays(14)));
            case FOLLOWING -> from(day(Named.COUNCIL).plusDays(14));
            case LAST -> until(today().minusDays(14));
            case LAST_GROUP -> until(day(Named.LAST).minusDays(3));
            case URGENT -> until(day(Named.LAST).minusDays(10));
            case CANCELLED -> until(day(Named.URGENT).minusDays(14));
            case EARLIER -> until(day(Named.CANCELLED).minusDays(14));
        };
    }

    /**
     * A period as the tables write it: {@code 2014-09-01..2021-09-30}, without an end when nothing follows the dots.
     *
     * <p>{@code YEAR} is the first day of this working year, {@code SOON} a day within two months, {@code LAPSED} one
     * that has gone by.
     */
    Period period(String text) {
        String[] ends = text.split("\\.\\.", -1);
        return Period.between(end(ends[0]), ends[1].isEmpty() ? null : end(ends[1]));
    }

    private LocalDate end(String text) {
        return switch (text) {
            case "YEAR" -> WorkingYear.of(today()).firstDay();
            case "SOON" -> today().plusDays(28).with(TemporalAdjusters.lastDayOfMonth());
            case "LAPSED" ->
                today().minusMonths(1).with(TemporalAdjusters.firstDayOfMonth()).minusDays(1);
            default -> LocalDate.parse(text);
        };
    }

    /** A weekday a few days ago, in the morning: when the invitations for what comes went out. */
    Instant lately() {
        return officeMorning(today().minusDays(2));
    }

    /** In the morning of that day, or of the Friday before when it falls in a weekend. */
    static Instant officeMorning(LocalDate day) {
        return at(first(day, -1, d -> !weekend(d)), MORNING);
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Zone.BRUSSELS).toInstant();
    }

    /** That day, or the first one after it on which schools are open. */
    static LocalDate from(LocalDate day) {
        return first(day, 1, ExampleDays::schoolDay);
    }

    private static LocalDate until(LocalDate day) {
        return first(day, -1, ExampleDays::schoolDay);
    }

    private static LocalDate first(LocalDate day, int step, Predicate<LocalDate> fits) {
        return Stream.iterate(day, d -> d.plusDays(step))
                .filter(fits)
                .findFirst()
                .orElseThrow();
    }

    private static boolean schoolDay(LocalDate day) {
        return !weekend(day) && FlemishCalendar.on(day).isEmpty();
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
