package be.leuven.som.web.meetings;

import be.leuven.som.api.meeting.MeetingBody;
import be.leuven.som.api.meeting.MeetingOverview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The bodies by which list and calendar can be narrowed; asked once a request. */
@Named
@RequestScoped
public class BodyChoices {
    @Inject
    private MeetingOverview overview;

    private List<MeetingBody> all;

    public List<MeetingBody> getAll() {
        if (all == null) {
            all = overview.bodies();
        }
        return all;
    }
}
