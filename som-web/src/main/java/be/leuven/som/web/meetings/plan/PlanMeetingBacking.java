package be.leuven.som.web.meetings.plan;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.meeting.ConveneMeeting;
import be.leuven.som.api.meeting.MeetingPlanning;
import be.leuven.som.api.meeting.MeetingSaved;
import be.leuven.som.api.meeting.StoredPlan;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Supplier;

/** What the planning page does: a draft saves itself with each change, a convened meeting when that is asked. */
@Named
@ViewScoped
public class PlanMeetingBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private OpenPlan open;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    private String urgentReason;

    /** Something was typed. */
    public void changed() {
        if (!open.isConvened()) {
            store(() -> planning.saveDraft(open.getForm().plan()));
        }
    }

    /** Stores what is there and sends the invitations. */
    public void convene() {
        PlanForm form = open.getForm();
        boolean sent = store(() -> planning.saveDraft(form.plan()))
                && agreed(() -> attempt.done(
                        () -> planning.convene(new ConveneMeeting(form.getId(), form.getVersion(), urgentReason))));
        if (sent) {
            leave("plan.convened-now");
        }
    }

    /** Sends the changes of a convened meeting. */
    public void change() {
        if (store(() -> planning.change(open.getForm().plan()))) {
            leave("plan.changed-now");
        }
    }

    /** Throws the draft away. */
    public void discard() {
        PlanForm form = open.getForm();
        if (form.getId() == null
                || agreed(() -> attempt.done(() -> planning.discardDraft(form.getId(), form.getVersion())))) {
            attempt.say(words.of("meeting", "plan.discarded-now"));
            addresses.go("/meetings");
        }
    }

    /** Both saw the other's version; what was typed here goes over it. */
    public void keepMine() {
        open.keepMine();
        changed();
    }

    public void takeTheirs() {
        open.takeTheirs();
    }

    private void leave(String sentence) {
        attempt.say(words.of("meeting", sentence));
        addresses.go("/meeting/" + open.getForm().getId());
    }

    private boolean store(Supplier<MeetingSaved> useCase) {
        open.setSaved(agreed(() -> {
            Optional<MeetingSaved> result = attempt.result(useCase);
            result.ifPresent(this::stored);
            return result.isPresent();
        }));
        return open.isSaved();
    }

    private void stored(MeetingSaved result) {
        boolean first = open.getForm().getId() == null;
        open.getForm().stored(result);
        if (first) {
            addresses.nowAt("/meetings/edit/" + result.id());
        }
    }

    /** Does it, unless somebody else was first; then both versions are shown. */
    private boolean agreed(Supplier<Boolean> step) {
        try {
            return step.get();
        } catch (Conflict byAnother) {
            open.clash(planning.plan(open.getForm().getId()).map(StoredPlan::plan));
            return false;
        }
    }

    public String getUrgentReason() {
        return urgentReason;
    }

    public void setUrgentReason(String urgentReason) {
        this.urgentReason = urgentReason;
    }
}
