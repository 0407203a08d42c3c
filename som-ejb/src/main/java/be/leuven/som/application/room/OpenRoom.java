package be.leuven.som.application.room;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.QuorumPolicy;
import be.leuven.som.domain.meeting.Room;
import be.leuven.som.domain.meeting.Session;
import java.util.UUID;

/**
 * A meeting and what happens while it is held.
 *
 * @param quorum what is agreed for it
 */
record OpenRoom(Meeting meeting, Session session, QuorumPolicy quorum) {
    Room now() {
        return Room.of(meeting, session, quorum);
    }

    /** @throws NotAllowed when the meeting has no such invitation */
    Invitation invited(UUID invitationId) {
        return meeting.invitations().stream()
                .filter(i -> i.id().equals(invitationId))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("know of invitation " + invitationId));
    }
}
