package be.leuven.som.web.decisions;

import be.leuven.som.api.decision.ActionByLink;
import be.leuven.som.api.decision.ActionLine;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;

/** The own action by the link of a mail: done, or more time, without an account. */
@Named
@ViewScoped
public class ActionLinkBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ActionByLink actions;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String link;

    private ActionLine action;
    private String note;
    private LocalDate until;
    private String because;

    @PostConstruct
    void read() {
        action = actions.read(link).orElse(null);
    }

    public void done() {
        act(() -> actions.done(link, note), "link.done");
    }

    public void askForMoreTime() {
        act(() -> actions.askForMoreTime(link, until, because), "link.asked");
    }

    private void act(Runnable useCase, String said) {
        if (attempt.done(useCase)) {
            attempt.sayHere(words.of("decisions", said));
            read();
        }
    }

    public ActionLine getAction() {
        return action;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
