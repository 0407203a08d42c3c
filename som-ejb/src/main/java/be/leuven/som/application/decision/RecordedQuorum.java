package be.leuven.som.application.decision;

import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.QuorumPolicy;
import be.leuven.som.domain.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;

/** The quorum by the attendance that was recorded after the meeting. */
@ApplicationScoped
public class RecordedQuorum implements MeetingQuorum {
    @Override
    public Quorum of(Meeting meeting) {
        if (meeting.state() != MeetingState.CLOSED) {
            throw DomainException.because("decision.attendance-first");
        }
        return QuorumPolicy.STANDARD.recorded(meeting.invitations());
    }
}
