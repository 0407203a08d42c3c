package be.leuven.som.web.meetings.plan;

import be.leuven.som.web.meetings.GuestRows;
import be.leuven.som.web.meetings.TypedGuests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The guests of a meeting that is being planned or changed. */
@Named
@RequestScoped
public class PlanGuestsBacking extends TypedGuests {
    @Inject
    private OpenPlan open;

    @Inject
    private PlanMeetingBacking plan;

    @Override
    protected GuestRows guests() {
        return open.getForm().getGuests();
    }

    @Override
    public void changed() {
        plan.changed();
    }
}
