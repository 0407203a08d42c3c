package be.leuven.som.infrastructure.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.parameter.Cn;

/** A mail address and a name in iCalendar. */
final class CalendarAddress {
    private static final Pattern NOT_IN_A_PARAMETER = Pattern.compile("[\\p{Cntrl}\"]+");

    private CalendarAddress() {}

    static URI of(String email) {
        try {
            return new URI("mailto", email.replaceFirst("^.*<(.*)>$", "$1"), null);
        } catch (URISyntaxException neverForAnAddress) {
            throw new IllegalArgumentException(email, neverForAnAddress);
        }
    }

    /** A parameter has no way to write quotes and line breaks, and whoever reads them as they are takes them for its end. */
    static Cn name(String name) {
        return new Cn(NOT_IN_A_PARAMETER.matcher(name).replaceAll(" ").strip());
    }
}
