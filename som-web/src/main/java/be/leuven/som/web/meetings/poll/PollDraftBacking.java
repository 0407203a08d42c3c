package be.leuven.som.web.meetings.poll;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.meeting.PlanPoll;
import be.leuven.som.api.meeting.PollDrafting;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** A date poll that is being made saves itself with each change; one that runs, when that is asked. */
@Named
@ViewScoped
public class PollDraftBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PollDrafting drafts;

    @Inject
    private OpenPoll open;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    private boolean saved;
    private PlanPoll theirs;

    @PostConstruct
    void begin() {
        saved = open.isFresh() && open.getForm().getId() != null;
    }

    /** Something was typed or clicked. */
    public void changed() {
        if (open.isFresh()) {
            saved = false;
            PollForm form = open.getForm();
            agreed(() -> attempt.result(() -> drafts.keep(form.plan())).ifPresent(this::kept));
        }
    }

    private void kept(PlanPoll stored) {
        boolean first = open.getForm().getId() == null;
        open.getForm().stored(stored);
        saved = true;
        if (first) {
            addresses.nowAt("/meetings/poll/" + stored.id());
        }
    }

    /** Does it, unless somebody else changed the draft first, or opened the poll or threw it away. */
    void agreed(Runnable step) {
        UUID id = open.getForm().getId();
        try {
            step.run();
        } catch (Conflict byAnother) {
            clash(id);
        } catch (NotAllowed gone) {
            if (id == null || drafts.draft(id).isPresent()) {
                throw gone;
            }
            clash(id);
        }
    }

    private void clash(UUID id) {
        theirs = drafts.draft(id).orElse(null);
        if (theirs == null) {
            open.getForm().isNew();
            attempt.warn(words.of("poll", "draft.gone"));
        }
    }

    public void bodyChanged() {
        open.bodyChanged();
        changed();
    }

    /** What was typed here goes over what the other stored. */
    public void keepMine() {
        open.getForm().stored(theirs);
        theirs = null;
        changed();
    }

    public void takeTheirs() {
        open.show(theirs);
        theirs = null;
        saved = true;
    }

    public void discard() {
        PollForm form = open.getForm();
        agreed(() -> {
            if (form.getId() == null || attempt.done(() -> drafts.discard(form.getId(), form.getVersion()))) {
                attempt.say(words.of("poll", "draft.discarded"));
                addresses.go("/meetings");
            }
        });
    }

    public boolean isSaved() {
        return saved;
    }

    /** What the other stored, or null. */
    public PlanPoll getTheirs() {
        return theirs;
    }
}
