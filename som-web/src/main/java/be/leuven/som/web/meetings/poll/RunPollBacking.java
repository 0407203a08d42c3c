package be.leuven.som.web.meetings.poll;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.meeting.ChooseSlot;
import be.leuven.som.api.meeting.PollDetails;
import be.leuven.som.api.meeting.PollRunning;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.primefaces.PrimeFaces;

/** Seeing a date poll through: remind, choose a slot, call off. */
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
    private Addresses addresses;

    @Inject
    private Words words;

    private PollDetails.Slot slot;
    private String place;
    private String videoLink;
    private String urgentReason;
    private boolean cancelling;
    private String reason;

    public void remind() {
        attempt.result(() -> running.remind(page.getPoll().id()))
                .ifPresent(count -> attempt.sayHere(words.of("poll", "manage.reminded", count)));
    }

    /** Asks what is still needed to make the meeting at that slot; null asks it no longer. */
    public void ask(PollDetails.Slot chosen) {
        slot = chosen;
        place = page.getPoll().place();
        videoLink = page.getPoll().videoLink();
    }

    public void choose() {
        PollDetails poll = page.getPoll();
        try {
            attempt.result(() -> running.choose(
                            new ChooseSlot(poll.id(), poll.version(), slot.id(), place, videoLink, urgentReason)))
                    .ifPresent(this::leave);
        } catch (Conflict meanwhile) {
            lookAgain();
        }
    }

    private void leave(UUID meeting) {
        attempt.say(words.of("poll", "choose.done"));
        addresses.go("/meeting/" + meeting);
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
                drawAgain();
            }
        } catch (Conflict meanwhile) {
            lookAgain();
        }
    }

    private void lookAgain() {
        attempt.warn(words.of("poll", "manage.conflict"));
        slot = null;
        drawAgain();
    }

    private void drawAgain() {
        page.again();
        PrimeFaces.current().ajax().update("form");
    }

    public PollDetails.Slot getSlot() {
        return slot;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getVideoLink() {
        return videoLink;
    }

    public void setVideoLink(String videoLink) {
        this.videoLink = videoLink;
    }

    public String getUrgentReason() {
        return urgentReason;
    }

    public void setUrgentReason(String urgentReason) {
        this.urgentReason = urgentReason;
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
