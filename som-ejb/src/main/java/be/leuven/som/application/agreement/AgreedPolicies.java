package be.leuven.som.application.agreement;

import be.leuven.som.domain.agreement.WorkingAgreementRepository;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.NoticePolicy;
import be.leuven.som.domain.meeting.QuorumPolicy;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Where use cases ask which rule holds: one statement a question, so that whoever asks for many reads once. */
@ApplicationScoped
public class AgreedPolicies {
    private WorkingAgreementRepository agreements;
    private Clock clock;

    protected AgreedPolicies() {
        // for the proxy
    }

    @Inject
    public AgreedPolicies(WorkingAgreementRepository agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    /** All that is and was agreed. */
    public Policies read() {
        return new Policies(agreements.rules(), Zone.dayOf(clock.instant()));
    }

    /** For an invitation of that body that goes out today. */
    public NoticePolicy notice(UUID bodyId) {
        return read().notice(bodyId);
    }

    /** For that meeting, on its day. */
    public QuorumPolicy quorum(Meeting meeting) {
        return read().quorum(meeting);
    }
}
