package be.leuven.som.web.charter;

import be.leuven.som.api.charter.CharterReading;
import be.leuven.som.api.charter.CharterReading.CharterLine;
import be.leuven.som.api.charter.CharterWriting;
import be.leuven.som.api.charter.CharterWriting.Beginning;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Versions of the charter that are under way, and beginning a new one. */
@Named
@ViewScoped
public class StartCharterBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CharterReading reading;

    @Inject
    private CharterWriting writing;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    private String label;
    private Beginning beginning;

    /** The page is for who may write; for others it is not there. */
    public void open() {
        if (!reading.mayWrite()) {
            addresses.notFound();
        }
        beginning = reading.current().isPresent() ? Beginning.IN_FORCE : Beginning.TEMPLATE;
    }

    public void start() {
        attempt.result(() -> writing.start(label, beginning)).ifPresent(this::goOn);
    }

    private void goOn(UUID begun) {
        attempt.say(words.of("charter", "done.begun", label));
        addresses.go("/charter/write/" + begun);
    }

    public List<CharterLine> getUnderWay() {
        return reading.versions().stream().filter(v -> v.state().open()).toList();
    }

    public Beginning[] getBeginnings() {
        return Beginning.values();
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Beginning getBeginning() {
        return beginning;
    }

    public void setBeginning(Beginning beginning) {
        this.beginning = beginning;
    }
}
