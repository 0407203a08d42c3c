package be.leuven.som.infrastructure.calendar;

import java.io.IOException;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VTimeZone;

/**
 * The time zone Europe/Brussels for calendars, with its two rules of today.
 *
 * <p>The library's own description holds every rule since the nineteenth century, on which other programs stumble.
 */
final class BrusselsTime {
    private static final String TEXT =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//SOM//NL
            BEGIN:VTIMEZONE
            TZID:Europe/Brussels
            BEGIN:DAYLIGHT
            TZNAME:CEST
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            DTSTART:19810329T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZNAME:CET
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """;

    private BrusselsTime() {}

    static VTimeZone zone() {
        try {
            return (VTimeZone) new CalendarBuilder()
                    .build(new StringReader(TEXT.replace("\n", "\r\n")))
                    .getComponent("VTIMEZONE")
                    .orElseThrow();
        } catch (IOException | ParserException neverForAConstant) {
            throw new IllegalStateException(neverForAConstant);
        }
    }
}
