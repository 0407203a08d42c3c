package be.leuven.som.web.minutes;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.minutes.MinutesReading;
import be.leuven.som.api.minutes.MinutesView;
import be.leuven.som.api.minutes.MinutesWriting;
import be.leuven.som.api.minutes.PublicCheck;
import be.leuven.som.api.minutes.PublishMinutes;
import be.leuven.som.domain.meeting.MinutesState;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.layout.Addressed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Looking through what becomes public of minutes, and showing it. */
@Named
@ViewScoped
public class PublishMinutesBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MinutesReading reading;

    @Inject
    private MinutesWriting writing;

    @Inject
    private Attempt attempt;

    @Inject
    private Addressed addressed;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private PublicCheck check;
    private List<ShownText> texts = List.of();

    public void open() {
        MinutesView view = addressed.found(
                id, key -> reading.minutes(key).filter(v -> v.mayWrite() && v.state() == MinutesState.APPROVED));
        if (view != null) {
            check = writing.check(view.id());
            texts = check.texts().stream().map(ShownText::new).toList();
        }
    }

    /** Looks again for names in what stands there now. */
    public void look() {
        texts.forEach(text -> text.found(writing.names(text.getShown())));
    }

    public void publish() {
        try {
            if (attempt.done(
                    () -> writing.publish(new PublishMinutes(check.id(), check.version(), shown(false), shown(true))),
                    this::place)) {
                attempt.say(words.of("minutes", "done.published"));
                Faces.redirect("minutes/%s", check.id());
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("minutes", "conflict"));
        }
    }

    /** The row of a text that the command names by its id. */
    private String place(String field) {
        return IntStream.range(0, texts.size())
                .filter(row -> field.contains(texts.get(row).getChecked().id().toString()))
                .mapToObj(row -> "texts[" + row + "].shown")
                .findFirst()
                .orElse(field);
    }

    private Map<UUID, String> shown(boolean decisions) {
        Map<UUID, String> shown = new HashMap<>();
        texts.stream()
                .filter(text -> text.getChecked().decision() == decisions)
                .forEach(text -> shown.put(text.getChecked().id(), text.getShown()));
        return shown;
    }

    public PublicCheck getCheck() {
        return check;
    }

    public List<ShownText> getTexts() {
        return texts;
    }
}
