package be.leuven.som.web.charter;

import be.leuven.som.api.charter.CharterReading;
import be.leuven.som.api.charter.CharterReading.CharterLine;
import be.leuven.som.api.charter.CharterText;
import be.leuven.som.api.charter.CharterText.Section;
import be.leuven.som.web.layout.Addressed;
import be.leuven.som.web.layout.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/** The charter to read: the version in force, or the one in the address. */
@Named
@RequestScoped
public class CharterBacking {
    @Inject
    private CharterReading reading;

    @Inject
    private Addressed addressed;

    @Inject
    private Language language;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private CharterText charter;

    /** Without an id, the present version; there may be none yet. */
    public void open() {
        charter = id == null
                ? reading.current().map(CharterLine::id).flatMap(reading::text).orElse(null)
                : addressed.found(id, reading::text);
    }

    public CharterText getCharter() {
        return charter;
    }

    /** Only what has something to read. */
    public List<Section> getSections() {
        return charter.sections().stream().filter(s -> !s.clauses().isEmpty()).toList();
    }

    /** Whether the reader wants English and some of it was translated. */
    public boolean isTranslated() {
        return "en".equals(language.getTag()) && charter.clauses().stream().anyMatch(c -> c.englishText() != null);
    }

    public boolean isEditor() {
        return reading.mayWrite();
    }
}
