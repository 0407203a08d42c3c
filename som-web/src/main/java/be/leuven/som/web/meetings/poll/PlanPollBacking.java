package be.leuven.som.web.meetings.poll;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.meeting.PollPlanning;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Sends a new date poll out, or what changed in one. */
@Named
@RequestScoped
public class PlanPollBacking {
    @Inject
    private PollPlanning polls;

    @Inject
    private OpenPoll open;

    @Inject
    private PollDraftBacking draft;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    public void send() {
        draft.agreed(
                () -> attempt.result(() -> polls.open(open.getForm().plan())).ifPresent(id -> {
                    attempt.say(words.of("poll", "opened"));
                    addresses.go("/meetings/dates/" + id);
                }));
    }

    public void change() {
        try {
            if (attempt.done(() -> polls.change(open.getForm().plan()))) {
                attempt.say(words.of("poll", "changed"));
                addresses.go("/meetings/dates/" + open.getForm().getId());
            }
        } catch (Conflict byAnother) {
            attempt.warn(words.of("poll", "conflict"));
        }
    }
}
