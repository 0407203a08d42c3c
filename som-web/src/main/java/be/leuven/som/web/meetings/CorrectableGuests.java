package be.leuven.som.web.meetings;

import be.leuven.som.api.meeting.GuestName;
import be.leuven.som.api.meeting.GuestNaming;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The guests whose names the caller may set right; asked once a request. */
@RequestScoped
public class CorrectableGuests {
    @Inject
    private GuestNaming naming;

    private UUID askedFor;
    private List<GuestName> guests;

    List<GuestName> of(UUID meetingId) {
        if (guests == null || !meetingId.equals(askedFor)) {
            askedFor = meetingId;
            guests = naming.correctable(meetingId);
        }
        return guests;
    }

    /** Somebody came, went or was renamed. */
    public void forget() {
        guests = null;
    }
}
