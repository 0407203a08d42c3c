package be.leuven.som.web.format;

import be.leuven.som.api.text.Dates;
import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The functions of {@code urn:som} for pages: {@link Dates} in the language of the view, empty for what is missing. */
public final class Functions {
    private static final int INITIALS = 2;
    private static final int KILOBYTE = 1024;
    private static final int MEGABYTE = KILOBYTE * KILOBYTE;

    private Functions() {}

    public static String day(LocalDate day) {
        return day == null ? "" : dates().day(day);
    }

    public static String date(LocalDate day) {
        return day == null ? "" : dates().date(day);
    }

    public static String month(LocalDate day) {
        return day == null ? "" : dates().month(day);
    }

    public static String shortMonth(LocalDate day) {
        return day == null ? "" : dates().shortMonth(day);
    }

    public static String time(Instant instant) {
        return instant == null ? "" : dates().time(instant);
    }

    /** "16.00", where there is no room for more. */
    public static String clock(LocalTime time) {
        return time == null ? "" : dates().clock(time);
    }

    public static String dateTime(Instant instant) {
        return instant == null ? "" : dates().dateTime(instant);
    }

    public static String hours(Instant from, Instant until) {
        return from == null ? "" : dates().hours(from, until);
    }

    public static String range(Instant from, Instant until) {
        return from == null ? "" : dates().range(from, until);
    }

    public static String period(LocalDate from, LocalDate until) {
        return dates().period(from, until);
    }

    /** The day in Brussels on which an instant falls. */
    public static LocalDate dayOf(Instant instant) {
        return instant == null ? null : Dates.dayOf(instant);
    }

    /** How large a file is: "820 kB", "1,2 MB". */
    public static String bytes(long count) {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return count < MEGABYTE
                ? String.format(language, "%d kB", Math.max(1, count / KILOBYTE))
                : String.format(language, "%.1f MB", count / (double) MEGABYTE);
    }

    /** "VL" for "Vertegenwoordiger Stad Leuven": first and last word that begin with a letter. */
    public static String initials(String name) {
        if (name == null) {
            return "";
        }
        var letters = Arrays.stream(name.split("\\s+"))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.charAt(0)))
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT))
                .toList();
        return letters.size() <= INITIALS
                ? letters.stream().collect(Collectors.joining())
                : letters.get(0) + letters.get(letters.size() - 1);
    }

    private static Dates dates() {
        return new Dates(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
