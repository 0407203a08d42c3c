package be.leuven.som.web.charter;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.charter.CharterReading;
import be.leuven.som.api.charter.CharterText;
import be.leuven.som.api.charter.CharterText.ClauseView;
import be.leuven.som.api.charter.CharterWriting;
import be.leuven.som.domain.charter.CharterSection;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.layout.Addressed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** Writing a version of the charter, clause by clause. */
@Named
@ViewScoped
public class WriteCharterBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CharterReading reading;

    @Inject
    private CharterWriting writing;

    @Inject
    private Attempt attempt;

    @Inject
    private Addressed addressed;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private CharterText charter;
    private ClauseForm form;
    private String preview;

    public void open() {
        charter = addressed.found(id, key -> reading.text(key).filter(CharterText::mayWrite));
    }

    private UUID charterId() {
        return charter.line().id();
    }

    /** Opens a clause to write on; as it is now, whatever this page still shows. */
    public void write(UUID clauseKey) {
        open();
        form = reading.clause(charterId(), clauseKey).map(ClauseForm::of).orElse(null);
        preview = null;
    }

    public void translate(UUID clauseKey) {
        open();
        form = reading.clause(charterId(), clauseKey)
                .map(ClauseForm::translationOf)
                .orElse(null);
    }

    public void add(CharterSection section) {
        form = ClauseForm.in(section);
        preview = null;
    }

    public void leave() {
        form = null;
        open();
    }

    public void look() {
        preview = reading.preview(charterId(), form.getText());
    }

    /** Keeps what was typed; when somebody else wrote on the same clause meanwhile, both are shown. */
    public void save() {
        try {
            if (attempt.done(() -> keep(form))) {
                attempt.sayHere(words.of("charter", "done.saved"));
                leave();
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("charter", "clash"));
            reading.clause(charterId(), form.getKey()).ifPresent(form::clashes);
        }
    }

    private void keep(ClauseForm typed) {
        if (typed.isTranslation()) {
            writing.translate(typed.command(charterId()));
        } else if (typed.getKey() == null) {
            writing.add(charterId(), typed.getSection(), typed.getHeading(), typed.getText());
        } else {
            writing.write(typed.command(charterId()));
        }
    }

    public void step(UUID clauseKey, boolean down) {
        change(() -> writing.step(charterId(), charter.version(), clauseKey, down));
    }

    public void remove(ClauseView clause) {
        change(() -> writing.remove(charterId(), clause.key(), clause.version()));
    }

    private void change(Runnable useCase) {
        try {
            attempt.done(useCase);
        } catch (Conflict changed) {
            attempt.warn(words.of("charter", "changed"));
        }
        open();
    }

    public CharterText getCharter() {
        return charter;
    }

    public ClauseForm getForm() {
        return form;
    }

    public String getPreview() {
        return preview;
    }
}
