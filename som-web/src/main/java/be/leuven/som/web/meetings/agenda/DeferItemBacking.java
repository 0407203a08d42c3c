package be.leuven.som.web.meetings.agenda;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.agenda.AgendaBuilding;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.meetings.MeetingBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Puts an item of the meeting that is open off to a later one, or no longer. */
@Named
@RequestScoped
public class DeferItemBacking {
    @Inject
    private AgendaBuilding building;

    @Inject
    private MeetingBacking open;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    public void defer(UUID item, boolean putOff) {
        MeetingDetails meeting = open.getMeeting();
        try {
            attempt.done(() -> building.defer(meeting.id(), meeting.version(), item, putOff));
        } catch (Conflict changed) {
            attempt.warn(words.of("meetings", "conflict.look-again"));
        }
        open.open();
    }
}
