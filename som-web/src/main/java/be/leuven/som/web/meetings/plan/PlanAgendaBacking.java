package be.leuven.som.web.meetings.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** The moves of the agenda: another item, none of this one, up, down, or dragged to another place. */
@Named
@RequestScoped
public class PlanAgendaBacking {
    @Inject
    private OpenPlan open;

    @Inject
    private PlanMeetingBacking plan;

    @Inject
    private FacesContext faces;

    public void add() {
        open.getForm().getAgenda().add(new ItemForm());
    }

    public void remove(int index) {
        open.getForm().getAgenda().remove(index);
        plan.changed();
    }

    public void move(int from, int to) {
        open.getForm().move(from, to);
        plan.changed();
    }

    /** Dragged: the script sends both places. */
    public void drop() {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        move(place(sent.get("from")), place(sent.get("to")));
    }

    private static int place(String text) {
        return text != null && text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
    }
}
