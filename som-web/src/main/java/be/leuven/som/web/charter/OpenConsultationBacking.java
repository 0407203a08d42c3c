package be.leuven.som.web.charter;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.charter.ConsultationLeading;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Opening a consultation on a draft. */
@Named
@ViewScoped
public class OpenConsultationBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConsultationLeading leading;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    private LocalDate closing;

    /** @param seen the version of the charter version that the page shows */
    public void start(UUID charterId, long seen) {
        try {
            attempt.result(() -> leading.open(charterId, seen, closing)).ifPresent(told -> {
                attempt.say(words.of("consultation", "done.opened", told));
                addresses.go("/charter/consultation/" + charterId);
            });
        } catch (Conflict changed) {
            attempt.warn(words.of("charter", "changed"));
        }
    }

    public LocalDate getClosing() {
        return closing;
    }

    public void setClosing(LocalDate closing) {
        this.closing = closing;
    }
}
