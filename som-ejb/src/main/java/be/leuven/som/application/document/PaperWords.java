package be.leuven.som.application.document;

import be.leuven.som.api.Localized;
import be.leuven.som.api.text.Dates;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of papers in one language. */
record PaperWords(Locale language, ResourceBundle texts, Dates dates) {
    private static final String BUNDLE = "be.leuven.som.application.document.papers";

    static PaperWords in(Locale language) {
        Locale known = "en".equals(language.getLanguage()) ? Locale.ENGLISH : Locale.forLanguageTag("nl");
        return new PaperWords(
                known, ResourceBundle.getBundle(BUNDLE, known, PaperWords.class.getClassLoader()), new Dates(known));
    }

    String of(String key, Object... arguments) {
        String text = texts.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, language).format(arguments);
    }

    String of(String prefix, Enum<?> value) {
        return of(prefix + "." + value.name());
    }

    String in(Localized text) {
        return text == null ? "" : text.in(language);
    }
}
