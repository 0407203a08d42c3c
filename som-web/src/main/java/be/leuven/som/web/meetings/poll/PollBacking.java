package be.leuven.som.web.meetings.poll;

import be.leuven.som.api.meeting.PollAnswering;
import be.leuven.som.api.meeting.PollDetails;
import be.leuven.som.api.meeting.PollOverview;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.primefaces.PrimeFaces;

/** One date poll for somebody who signed in: read it, and answer it. */
@Named
@ViewScoped
public class PollBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PollOverview polls;

    @Inject
    private PollAnswering answering;

    @Inject
    private Addresses addresses;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private final AnswerPage page = new AnswerPage();

    @PostConstruct
    void open() {
        page.show(find());
        if (page.poll() == null) {
            addresses.notFound();
        }
    }

    /** Shows what is stored now. */
    void drawAgain() {
        page.show(find());
        PrimeFaces.current().ajax().update("form");
    }

    /** Somebody was first: shows what is stored now, and says so. */
    void lookAgain() {
        attempt.warn(words.of("poll", "manage.conflict"));
        drawAgain();
    }

    private Optional<PollDetails> find() {
        return addresses.id(id).flatMap(polls::details);
    }

    public void save() {
        page.save(attempt, words, answer -> answering.answer(page.poll().id(), answer), this::find);
    }

    public PollDetails getPoll() {
        return page.poll();
    }

    public AnswerForm getForm() {
        return page.form();
    }
}
