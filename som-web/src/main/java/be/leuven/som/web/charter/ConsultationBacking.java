package be.leuven.som.web.charter;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.charter.ConsultationLeading;
import be.leuven.som.api.charter.ConsultationReading;
import be.leuven.som.api.charter.ConsultationView;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.layout.Addressed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** A consultation: the text with how much was said on it, by whom; and its closing day. */
@Named
@ViewScoped
public class ConsultationBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConsultationReading reading;

    @Inject
    private ConsultationLeading leading;

    @Inject
    private Attempt attempt;

    @Inject
    private Addressed addressed;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private ConsultationView view;
    private LocalDate closing;

    /** Without an id, the consultation that runs, or the last one. */
    public void open() {
        String asked = id == null ? reading.current().map(UUID::toString).orElse(null) : id;
        view = addressed.found(asked, reading::consultation);
        closing = view == null ? null : view.until();
    }

    public void extend() {
        change("extended", () -> leading.extend(view.line().id(), view.version(), closing));
    }

    public void close() {
        change("closed", () -> leading.close(view.line().id(), view.version()));
    }

    private void change(String said, Runnable useCase) {
        try {
            if (attempt.done(useCase)) {
                attempt.sayHere(words.of("consultation", "done." + said));
                open();
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("charter", "changed"));
            open();
        }
    }

    public ConsultationView getView() {
        return view;
    }

    public LocalDate getClosing() {
        return closing;
    }

    public void setClosing(LocalDate closing) {
        this.closing = closing;
    }
}
