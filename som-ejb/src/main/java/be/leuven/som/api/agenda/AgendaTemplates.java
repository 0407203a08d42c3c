package be.leuven.som.api.agenda;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import be.leuven.som.api.meeting.PlanMeeting;
import java.util.List;
import java.util.UUID;

/** Agendas that come back, for who may run the meetings of the body; every method throws {@link NotAllowed} for others. */
public interface AgendaTemplates {
    /** By name. */
    List<AgendaTemplateView> of(UUID bodyId);

    /**
     * Keeps these items under that name, in place of what had that name before.
     *
     * @throws Rejected without a name or without items
     */
    void save(UUID bodyId, String name, List<PlanMeeting.Item> items);

    void remove(UUID templateId);
}
