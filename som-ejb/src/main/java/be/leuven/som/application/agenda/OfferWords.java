package be.leuven.som.application.agenda;

import be.leuven.som.api.Localized;
import be.leuven.som.api.text.Dates;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The titles of offers in both languages; a day among the arguments is written in the language of the title. */
public final class OfferWords {
    private static final String BUNDLE = "be.leuven.som.application.agenda.offers";
    private static final int LONGEST = 60;
    private static final Locale DUTCH = new Locale("nl");

    private OfferWords() {}

    /** @param arguments texts, localized texts and days */
    public static Localized of(String key, Object... arguments) {
        return new Localized(in(DUTCH, key, arguments), in(Locale.ENGLISH, key, arguments));
    }

    /** The first line of a text, cut so that a title has room for it. */
    static String shortened(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end).strip() + "…";
    }

    private static String in(Locale language, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, language, OfferWords.class.getClassLoader())
                .getString(key);
        return new MessageFormat(pattern, language)
                .format(Arrays.stream(arguments).map(a -> said(a, language)).toArray());
    }

    private static Object said(Object argument, Locale language) {
        if (argument instanceof LocalDate day) {
            return new Dates(language).date(day);
        }
        return argument instanceof Localized text ? text.in(language) : argument;
    }
}
