package be.leuven.som.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Objects;

/** A text in Dutch, and in English when a translation was given; without one the Dutch text serves both. */
@Embeddable
public class LocalizedText {
    private static final int MAX = 2000;

    @Column(name = "text_nl")
    private String dutch;

    @Column(name = "text_en")
    private String english;

    protected LocalizedText() {
        // for persistence
    }

    private LocalizedText(String dutch, String english) {
        this.dutch = Text.required("dutch", dutch, MAX);
        this.english = Text.optional("english", english, MAX);
    }

    public static LocalizedText of(String dutch, String english) {
        return new LocalizedText(dutch, english);
    }

    public String in(Locale locale) {
        return english != null && "en".equals(locale.getLanguage()) ? english : dutch;
    }

    public String dutch() {
        return dutch;
    }

    public String english() {
        return english == null ? dutch : english;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText that && dutch.equals(that.dutch) && Objects.equals(english, that.english);
    }

    @Override
    public int hashCode() {
        return dutch.hashCode();
    }

    @Override
    public String toString() {
        return dutch;
    }
}
