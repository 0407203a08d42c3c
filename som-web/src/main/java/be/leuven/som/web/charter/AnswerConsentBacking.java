package be.leuven.som.web.charter;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.charter.ConsentAnswering;
import be.leuven.som.domain.meeting.Stance;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Answering a round of consent, for each seat for which the reader speaks. */
@Named
@ViewScoped
public class AnswerConsentBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConsentAnswering answering;

    @Inject
    private ConsentBacking page;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    private List<AnswerForm> forms;

    @PostConstruct
    void begin() {
        forms = page.getPicture().mine().stream().map(AnswerForm::new).toList();
    }

    public void send(AnswerForm form) {
        String row = "answers[" + forms.indexOf(form) + "].";
        try {
            boolean done = attempt.done(
                    () -> answering.answer(form.command(page.getPicture().line().id())), field -> row + field);
            if (done) {
                attempt.sayHere(words.of("consent", "done.answered"));
                page.open();
                begin();
            }
        } catch (Conflict another) {
            attempt.warn(words.of("consent", "answer.clash"));
            page.open();
            page.getPicture().mine().stream()
                    .filter(s -> s.seatId().equals(form.getSeat().seatId()))
                    .forEach(form::clash);
        }
    }

    public List<AnswerForm> getForms() {
        return forms;
    }

    public List<Stance> getStances() {
        return List.of(Stance.values());
    }
}
