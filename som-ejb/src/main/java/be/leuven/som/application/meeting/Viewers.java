package be.leuven.som.application.meeting;

import be.leuven.som.application.security.Authority;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.structure.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Who may see which meeting: the own bodies' and those to which one is invited; a draft only who may run it. */
@RequestScoped
public class Viewers {
    private Authority authority;

    protected Viewers() {
        // for the proxy
    }

    @Inject
    public Viewers(Authority authority) {
        this.authority = authority;
    }

    public MeetingQueries.Viewer caller() {
        Standing standing = authority.standing();
        return new MeetingQueries.Viewer(
                authority.person().orElse(null), standing.coordinator(), standing.bodies(), standing.runs());
    }

    public boolean maySee(Meeting meeting) {
        Standing standing = authority.standing();
        if (meeting.state() == MeetingState.DRAFT) {
            return standing.mayRunMeetingsOf(meeting.bodyId());
        }
        return standing.seesInsideOf(meeting.bodyId())
                || authority
                        .person()
                        .filter(me -> meeting.invitations().stream()
                                .anyMatch(i -> i.personId().equals(me)))
                        .isPresent();
    }
}
