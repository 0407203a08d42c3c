package be.leuven.som.web.meetings.poll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The rows of guests of a date poll that is being made or changed. */
@Named
@RequestScoped
public class PollGuestsBacking {
    @Inject
    private OpenPoll open;

    @Inject
    private PollDraftBacking draft;

    public void add() {
        open.getForm().getGuests().add(new GuestForm());
    }

    public void remove(int row) {
        open.getForm().getGuests().remove(row);
        draft.changed();
    }
}
