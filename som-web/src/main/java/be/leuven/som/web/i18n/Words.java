package be.leuven.som.web.i18n;

import be.leuven.som.web.layout.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words of the pages' bundles for backing beans, in the language of the page. */
@RequestScoped
public class Words {
    @Inject
    private Language language;

    /** @param area the bundle: "account", "meeting", "meetings", "series", "agenda", "network", "public" or "messages" */
    public String of(String area, String key, Object... arguments) {
        String text = ResourceBundle.getBundle("be.leuven.som.web.i18n." + area, language.getLocale())
                .getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, language.getLocale()).format(arguments);
    }
}
