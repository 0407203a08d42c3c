package be.leuven.som.application.room;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.application.agreement.AgreedPolicies;
import be.leuven.som.application.meeting.Viewers;
import be.leuven.som.application.security.Authority;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.RoundRepository;
import be.leuven.som.domain.meeting.SessionRepository;
import be.leuven.som.domain.shared.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Opens the door of a room to who may come in; for others it is not there. */
@RequestScoped
public class Rooms {
    private MeetingRepository meetings;
    private SessionRepository sessions;
    private RoundRepository rounds;
    private AgreedPolicies policies;
    private Authority authority;
    private Viewers viewers;

    protected Rooms() {
        // for the proxy
    }

    @Inject
    public Rooms(
            MeetingRepository meetings,
            SessionRepository sessions,
            RoundRepository rounds,
            AgreedPolicies policies,
            Authority authority,
            Viewers viewers) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.rounds = rounds;
        this.policies = policies;
        this.authority = authority;
        this.viewers = viewers;
    }

    /** @throws NotAllowed unless the caller may run it */
    Meeting toRun(UUID meetingId) {
        Meeting meeting = meetings.find(meetingId).orElseThrow(() -> unknown(meetingId));
        authority.requireRunning(meeting.bodyId());
        return meeting;
    }

    /** The open room, to lead it. */
    OpenRoom toLead(UUID meetingId) {
        return opened(toRun(meetingId));
    }

    /** The open room, to answer in it. */
    OpenRoom toAttend(UUID meetingId) {
        return opened(meetings.find(meetingId).filter(viewers::maySee).orElseThrow(() -> unknown(meetingId)));
    }

    /** The round, held until the transaction ends, and its room. */
    RoundAtHand roundToLead(UUID roundId) {
        Round round = asked(roundId);
        return new RoundAtHand(round, toLead(round.meetingId()));
    }

    /** The round, held until the transaction ends, and its room. */
    RoundAtHand roundToAnswer(UUID roundId) {
        Round round = asked(roundId);
        return new RoundAtHand(round, toAttend(round.meetingId()));
    }

    /** One over a period has no room. */
    private Round asked(UUID roundId) {
        return rounds.toChange(roundId).filter(r -> r.period().isEmpty()).orElseThrow(() -> unknown(roundId));
    }

    private OpenRoom opened(Meeting meeting) {
        return sessions.find(meeting.id())
                .map(session -> new OpenRoom(meeting, session, policies.quorum(meeting)))
                .orElseThrow(() -> DomainException.because("session.not-open"));
    }

    private static NotAllowed unknown(UUID id) {
        return new NotAllowed("know of " + id);
    }
}
