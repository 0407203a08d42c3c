package be.leuven.som.api;

import java.io.Serializable;
import java.util.Locale;

/** A text in both languages; both are always there. */
public record Localized(String dutch, String english) implements Serializable {
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : dutch;
    }
}
