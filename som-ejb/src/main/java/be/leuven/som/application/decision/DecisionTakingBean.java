package be.leuven.som.application.decision;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.decision.DecisionTaken;
import be.leuven.som.api.decision.DecisionTaking;
import be.leuven.som.api.decision.TakeDecision;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionRepository;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class DecisionTakingBean implements DecisionTaking {
    @Inject
    private DecisionMaking making;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private MeetingQuorum quorum;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public DecisionTaken take(TakeDecision command) {
        Meeting meeting = meetings.find(command.meetingId())
                .orElseThrow(() -> new NotAllowed("know of meeting " + command.meetingId()));
        authority.requireRunning(meeting.bodyId());
        Decision decision = making.make(meeting, command, momentIn(meeting), quorum.of(meeting), false);
        audit.record("decision.taken", decision.id());
        return new DecisionTaken(decision.id(), decision.number(), decision.version());
    }

    /** While it goes on, now; what is written down afterwards was decided before it ended. */
    private Instant momentIn(Meeting meeting) {
        Instant now = clock.instant();
        return meeting.endsAt().filter(now::isAfter).orElse(now);
    }

    @Override
    public void publish(UUID decisionId, long version, String publicText) {
        toRun(decisionId, version).publish(publicText, clock.instant());
        audit.record("decision.published", decisionId);
    }

    @Override
    public void reviewed(UUID decisionId, long version, LocalDate next) {
        toRun(decisionId, version).reviewed(next);
        audit.record("decision.reviewed", decisionId);
    }

    private Decision toRun(UUID decisionId, long version) {
        Decision known = decisions.find(decisionId).orElseThrow(() -> new NotAllowed("know of decision " + decisionId));
        authority.requireRunning(known.bodyId());
        return decisions.find(decisionId, version).orElseThrow();
    }
}
