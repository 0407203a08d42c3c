package be.leuven.som.web.meetings.poll;

import be.leuven.som.web.meetings.GuestRows;
import be.leuven.som.web.meetings.TypedGuests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The guests of a date poll that is being made or changed. */
@Named
@RequestScoped
public class PollGuestsBacking extends TypedGuests {
    @Inject
    private OpenPoll open;

    @Inject
    private PollDraftBacking draft;

    @Override
    protected GuestRows guests() {
        return open.getForm().getGuests();
    }

    @Override
    public void changed() {
        draft.changed();
    }
}
