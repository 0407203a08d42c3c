package be.leuven.som.api.text;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Writes dates and times as people in Leuven read them: "do 12 november 2026, 16.00–18.00 uur". The patterns are words
 * of a language, so they stand in the bundle {@code format}.
 */
public final class Dates {
    static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final String BUNDLE = "be.leuven.som.api.text.format";

    private final Locale locale;
    private final ResourceBundle patterns;

    public Dates(Locale locale) {
        this.locale = locale;
        this.patterns = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** "do 12 november 2026". */
    public String day(LocalDate day) {
        return write("day", day);
    }

    /** "12 november 2026", where the weekday would be noise. */
    public String date(LocalDate day) {
        return write("date", day);
    }

    /** "november 2026". */
    public String month(LocalDate day) {
        return write("month", day);
    }

    /** "nov", for the leaf of a calendar. */
    public String shortMonth(LocalDate day) {
        return write("month.short", day);
    }

    /** "16.00 uur". */
    public String time(Instant instant) {
        return say("time.one", clock(instant));
    }

    /** "16.00", where there is no room for more. */
    public String clock(LocalTime time) {
        return write("time", time);
    }

    /** "do 12 november 2026, 16.00 uur". */
    public String dateTime(Instant instant) {
        return say("moment", day(dayOf(instant)), clock(instant));
    }

    /** "16.00–18.00 uur". */
    public String hours(Instant from, Instant until) {
        return until == null ? time(from) : say("hours", clock(from), clock(until));
    }

    /** "do 12 november 2026, 16.00–18.00 uur"; both days in full when they differ. */
    public String range(Instant from, Instant until) {
        if (until == null) {
            return dateTime(from);
        }
        return dayOf(from).equals(dayOf(until))
                ? say("range", day(dayOf(from)), clock(from), clock(until))
                : say("between", dateTime(from), dateTime(until));
    }

    /** "12 juni 2015 – 30 september 2021", with either end open: "sinds 12 juni 2015", "tot en met 30 september 2021". */
    public String period(LocalDate from, LocalDate until) {
        if (from == null) {
            return until == null ? "" : say("until", date(until));
        }
        if (until == null) {
            return say("since", date(from));
        }
        return from.equals(until) ? date(from) : say("between", date(from), date(until));
    }

    private String clock(Instant instant) {
        return write("time", at(instant));
    }

    private String write(String pattern, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(patterns.getString(pattern), locale).format(moment);
    }

    private String say(String key, Object... parts) {
        return MessageFormat.format(patterns.getString(key), parts);
    }

    /** The day in Brussels on which an instant falls. */
    public static LocalDate dayOf(Instant instant) {
        return at(instant).toLocalDate();
    }

    private static ZonedDateTime at(Instant instant) {
        return instant.atZone(BRUSSELS);
    }
}
