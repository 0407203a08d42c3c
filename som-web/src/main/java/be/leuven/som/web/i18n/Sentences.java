package be.leuven.som.web.i18n;

import be.leuven.som.api.text.Dates;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Turns a refusal of the domain, a key with arguments, into a sentence in the language of the reader. Dates are written
 * as everywhere; an enum by its words at {@code enum.<Type>.<NAME>}.
 */
public final class Sentences {
    private static final String BUNDLE = "be.leuven.som.web.i18n.problem";

    private final ResourceBundle words;
    private final Dates dates;

    public Sentences(Locale locale) {
        this.words = ResourceBundle.getBundle(BUNDLE, locale);
        this.dates = new Dates(locale);
    }

    /** @throws java.util.MissingResourceException when the bundle does not know the key */
    public String problem(String key, List<?> arguments) {
        return MessageFormat.format(
                words.getString(key), arguments.stream().map(this::said).toArray());
    }

    private Object said(Object argument) {
        if (argument instanceof LocalDate day) {
            return dates.date(day);
        }
        if (argument instanceof Instant instant) {
            return dates.dateTime(instant);
        }
        if (argument instanceof LocalTime time) {
            return dates.clock(time);
        }
        if (argument instanceof Enum<?> value) {
            var key = "enum." + value.getDeclaringClass().getSimpleName() + "." + value.name();
            return words.containsKey(key) ? words.getString(key) : value.name();
        }
        return argument instanceof Number ? argument.toString() : argument;
    }
}
