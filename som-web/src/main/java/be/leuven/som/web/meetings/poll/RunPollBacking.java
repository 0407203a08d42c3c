package be.leuven.som.web.meetings.poll;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.meeting.PollDetails;
import be.leuven.som.api.meeting.PollRunning;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Seeing a date poll through: remind, call off. */
@Named
@ViewScoped
public class RunPollBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PollBacking page;

    @Inject
    private PollRunning running;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    private boolean cancelling;
    private String reason;

    public void remind() {
        attempt.result(() -> running.remind(page.getPoll().id()))
                .ifPresent(count -> attempt.sayHere(words.of("poll", "manage.reminded", count)));
    }

    /** Asks the reason, or no longer does. */
    public void askReason(boolean ask) {
        cancelling = ask;
    }

    public void cancel() {
        PollDetails poll = page.getPoll();
        try {
            if (attempt.done(() -> running.cancel(poll.id(), poll.version(), reason))) {
                cancelling = false;
                attempt.sayHere(words.of("poll", "manage.cancelled"));
                page.drawAgain();
            }
        } catch (Conflict meanwhile) {
            page.lookAgain();
        }
    }

    public boolean isCancelling() {
        return cancelling;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
