package be.leuven.som.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The language of this page, and the links to the same page in another. */
@Named
@RequestScoped
public class Language {
    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        return Languages.of(request);
    }

    public String getTag() {
        return getLocale().getLanguage();
    }

    public List<String> getOthers() {
        return Languages.all().stream()
                .map(Locale::getLanguage)
                .filter(tag -> !tag.equals(getTag()))
                .toList();
    }

    /** A query that keeps the present one and asks for the language. */
    public String queryFor(String tag) {
        var present = Languages.withoutLanguage(request.getQueryString());
        return "?" + (present.isEmpty() ? "" : present + "&") + Languages.PARAMETER + "=" + tag;
    }
}
