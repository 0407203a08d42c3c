package be.leuven.som.application;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.shared.LocalizedText;

/** Texts of the domain in the words of the API. */
public final class Words {
    private Words() {}

    public static Localized of(LocalizedText text) {
        return new Localized(text.dutch(), text.english());
    }
}
