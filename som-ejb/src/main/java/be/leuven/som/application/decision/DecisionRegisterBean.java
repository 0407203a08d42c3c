package be.leuven.som.application.decision;

import be.leuven.som.api.Page;
import be.leuven.som.api.decision.DecisionDetails;
import be.leuven.som.api.decision.DecisionFilter;
import be.leuven.som.api.decision.DecisionLine;
import be.leuven.som.api.decision.DecisionRegister;
import be.leuven.som.api.meeting.MeetingBody;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.Words;
import be.leuven.som.application.meeting.MeetingQueries.Viewer;
import be.leuven.som.application.meeting.Viewers;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionRepository;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@Reading
@PermitAll
public class DecisionRegisterBean implements DecisionRegister {
    private static final int SIZE = 25;
    private static final int MOST_CHOICES = 200;

    @Inject
    private DecisionQueries queries;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private DecisionDetailsView view;

    @Inject
    private BodyRepository bodies;

    @Inject
    private Viewers viewers;

    @Inject
    private Clock clock;

    @Override
    public Page<DecisionLine> list(DecisionFilter filter, int page) {
        return Page.of(queries.decisions(filter, viewers.caller(), today(), page * SIZE, SIZE + 1), page, SIZE);
    }

    @Override
    public Optional<DecisionDetails> details(UUID decisionId) {
        Viewer viewer = viewers.caller();
        return decisions
                .find(decisionId)
                .filter(d -> seesInside(viewer, d.bodyId()) || d.publishedAt().isPresent())
                .map(view::of);
    }

    @Override
    public List<DecisionLine> ofMeeting(UUID meetingId) {
        Viewer viewer = viewers.caller();
        return queries.decisions(
                decisions.ofMeeting(meetingId).stream()
                        .filter(d -> seesInside(viewer, d.bodyId()))
                        .map(Decision::id)
                        .toList(),
                viewer);
    }

    static boolean seesInside(Viewer viewer, UUID bodyId) {
        return viewer.everything() || viewer.bodies().contains(bodyId);
    }

    @Override
    public List<MeetingBody> bodies() {
        return bodies.all().stream()
                .sorted(Comparator.comparing(Body::kind)
                        .thenComparing(b -> b.name().dutch()))
                .map(Words::body)
                .toList();
    }

    @Override
    public List<Integer> workingYears() {
        return queries.workingYears();
    }

    @Override
    public List<DecisionLine> inForceFor(UUID bodyId) {
        DecisionFilter inForce = new DecisionFilter(bodyId, null, DecisionFilter.Force.IN_FORCE, null);
        return queries.decisions(inForce, viewers.caller(), today(), 0, MOST_CHOICES);
    }

    private LocalDate today() {
        return Zone.dayOf(clock.instant());
    }
}
