package be.leuven.som.web.minutes;

import be.leuven.som.api.minutes.MinutesComments;
import be.leuven.som.api.minutes.MinutesView;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** Reading and commenting on minutes by the link of a mail, without an account. */
@Named
@ViewScoped
public class CommentLinkBacking extends Commenting {
    private static final long serialVersionUID = 1L;

    @Inject
    private MinutesComments comments;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String link;

    private MinutesView view;

    @PostConstruct
    void read() {
        view = comments.read(link).orElse(null);
    }

    @Override
    public void send() {
        if (attempt.done(() -> comments.commentByLink(link, getCommentingOn(), getComment()))) {
            attempt.sayHere(words.of("minutes", "done.commented"));
            askComment(null);
            read();
        }
    }

    @Override
    public MinutesView getView() {
        return view;
    }
}
