package be.leuven.som.web.meetings.poll;

import be.leuven.som.api.meeting.PollAnswering;
import be.leuven.som.api.meeting.PollDetails;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/** Answering a date poll by the personal link of a mail. */
@Named
@ViewScoped
public class PollLinkBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PollAnswering answering;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String link;

    private final AnswerPage page = new AnswerPage();

    @PostConstruct
    void open() {
        page.show(answering.byLink(link));
    }

    public void save() {
        page.save(attempt, words, answer -> answering.answerByLink(link, answer), () -> answering.byLink(link));
    }

    /** Null when the link is of no use. */
    public PollDetails getPoll() {
        return page.poll();
    }

    public AnswerForm getForm() {
        return page.form();
    }
}
