package be.leuven.som.application.meeting;

import be.leuven.som.api.meeting.PollDetails;
import be.leuven.som.api.meeting.PollOverview;
import be.leuven.som.api.meeting.PollSummary;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.meeting.DatePollRepository;
import be.leuven.som.domain.meeting.PollParticipantRepository;
import be.leuven.som.domain.shared.Zone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@Reading
@RolesAllowed(Roles.MEMBER)
public class PollOverviewBean implements PollOverview {
    private static final int MOST = 20;

    @Inject
    private DatePollRepository polls;

    @Inject
    private PollParticipantRepository participants;

    @Inject
    private PollQueries queries;

    @Inject
    private PollViews views;

    @Inject
    private Authority authority;

    @Inject
    private Viewers viewers;

    @Inject
    private Clock clock;

    @Override
    public Optional<PollDetails> details(UUID pollId) {
        return polls.find(pollId)
                .filter(this::maySee)
                .map(poll -> views.of(
                        poll,
                        authority.person().orElse(null),
                        authority.standing().mayRunMeetingsOf(poll.bodyId())));
    }

    private boolean maySee(DatePoll poll) {
        return authority.standing().seesInsideOf(poll.bodyId())
                || authority
                        .person()
                        .flatMap(me -> participants.find(poll.id(), me))
                        .isPresent();
    }

    @Override
    public List<PollSummary> toAnswer() {
        return authority.person().map(me -> queries.toAnswer(me, today(), MOST)).orElse(List.of());
    }

    @Override
    public List<PollSummary> open() {
        return queries.open(viewers.caller(), today(), MOST);
    }

    private LocalDate today() {
        return Zone.dayOf(clock.instant());
    }
}
