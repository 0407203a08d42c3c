package be.leuven.som.web.meetings;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.meeting.CancelMeeting;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.MeetingOverview;
import be.leuven.som.api.meeting.MeetingPlanning;
import be.leuven.som.api.meeting.MeetingReplies;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/** One meeting: read, answer, call off. */
@Named
@ViewScoped
public class MeetingBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingOverview overview;

    @Inject
    private MeetingReplies replies;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private Attempt attempt;

    @Inject
    private Addressed addressed;

    @Inject
    private Words words;

    @Inject
    private ReplyWords replyWords;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private MeetingDetails meeting;
    private boolean cancelling;
    private String reason;

    public void open() {
        meeting = Addressed.id(id).flatMap(overview::details).orElse(null);
        if (meeting == null) {
            addressed.notFound();
        }
    }

    public void reply(boolean coming) {
        attempt.result(() -> replies.reply(meeting.id(), coming))
                .ifPresent(told -> attempt.sayHere(replyWords.thanks(meeting.title(), coming, told)));
        open();
    }

    /** Asks the reason, or no longer does. */
    public void askReason(boolean ask) {
        cancelling = ask;
    }

    public void cancel() {
        try {
            if (attempt.done(() -> planning.cancel(new CancelMeeting(meeting.id(), meeting.version(), reason)))) {
                cancelling = false;
                attempt.sayHere(
                        words.of("meetings", "cancelled.done", meeting.invited().size()));
                open();
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("meetings", "conflict.look-again"));
            open();
        }
    }

    public MeetingDetails getMeeting() {
        return meeting;
    }

    public Gauge getGauge() {
        return new Gauge(meeting.quorum());
    }

    public People getPeople() {
        return People.of(meeting);
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
