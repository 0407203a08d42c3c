package be.leuven.som.application.decision;

import be.leuven.som.application.agreement.AgreedPolicies;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.Room;
import be.leuven.som.domain.meeting.SessionRepository;
import be.leuven.som.domain.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The quorum of the room while the meeting goes on; after it, by the attendance that was recorded. */
@ApplicationScoped
public class RecordedQuorum implements MeetingQuorum {
    private SessionRepository sessions;
    private AgreedPolicies policies;

    protected RecordedQuorum() {
        // for the proxy
    }

    @Inject
    public RecordedQuorum(SessionRepository sessions, AgreedPolicies policies) {
        this.sessions = sessions;
        this.policies = policies;
    }

    @Override
    public Quorum of(Meeting meeting) {
        if (meeting.state() == MeetingState.CLOSED) {
            return policies.quorum(meeting).recorded(meeting.invitations());
        }
        return sessions.find(meeting.id())
                .filter(s -> s.closedAt().isEmpty())
                .map(session ->
                        Room.of(meeting, session, policies.quorum(meeting)).quorum())
                .orElseThrow(() -> DomainException.because("decision.attendance-first"));
    }
}
