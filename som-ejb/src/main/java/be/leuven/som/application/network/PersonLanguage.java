package be.leuven.som.application.network;

import java.util.Locale;

/** The languages that people read here, as files call them. */
enum PersonLanguage {
    DUTCH,
    ENGLISH;

    static PersonLanguage of(Locale language) {
        return "en".equals(language.getLanguage()) ? ENGLISH : DUTCH;
    }
}
