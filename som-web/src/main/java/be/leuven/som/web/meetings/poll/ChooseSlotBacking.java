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

/** Making the meeting at a slot of a date poll. */
@Named
@ViewScoped
public class ChooseSlotBacking implements Serializable {
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
            slot = null;
            page.lookAgain();
        }
    }

    private void leave(UUID meeting) {
        attempt.say(words.of("poll", "choose.done"));
        addresses.go("/meeting/" + meeting);
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
}
