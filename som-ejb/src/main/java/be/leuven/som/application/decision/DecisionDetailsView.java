package be.leuven.som.application.decision;

import be.leuven.som.api.decision.ActionLine;
import be.leuven.som.api.decision.DecisionDetails;
import be.leuven.som.api.decision.DecisionDetails.MeetingReference;
import be.leuven.som.api.decision.DecisionDetails.Related;
import be.leuven.som.api.decision.DecisionLine;
import be.leuven.som.api.decision.VoteCount;
import be.leuven.som.application.meeting.MeetingQueries.Viewer;
import be.leuven.som.application.meeting.Viewers;
import be.leuven.som.application.security.Authority;
import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.decision.ActionItemRepository;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what one decision's page shows to the caller, with all that it is related to. */
@RequestScoped
public class DecisionDetailsView {
    /** A family of decisions larger than this is shown in part; none is expected to be. */
    private static final int MOST_STEPS = 12;

    private static final int MOST_RELATED = 60;

    @Inject
    private DecisionQueries queries;

    @Inject
    private ActionItemRepository actions;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private Viewers viewers;

    @Inject
    private Authority authority;

    @Inject
    private Clock clock;

    DecisionDetails of(Decision decision) {
        Viewer viewer = viewers.caller();
        boolean inside = DecisionRegisterBean.seesInside(viewer, decision.bodyId());
        Set<Related> found = new LinkedHashSet<>();
        List<DecisionLine> family = queries.decisions(family(decision.id(), found), viewer);
        Set<UUID> readable = family.stream().map(DecisionLine::id).collect(Collectors.toSet());
        Optional<Meeting> meeting = inside ? decision.meetingId().flatMap(meetings::find) : Optional.empty();
        return new DecisionDetails(
                family.stream()
                        .filter(l -> l.id().equals(decision.id()))
                        .findFirst()
                        .orElseThrow(),
                decision.version(),
                decision.publicText(),
                decision.method(),
                decision.quorum(),
                decision.secondConvocation(),
                decision.votes()
                        .map(v -> new VoteCount(v.inFavour(), v.against(), v.abstained()))
                        .orElse(null),
                decision.originKind().orElse(null),
                meeting.map(m -> new MeetingReference(
                                m.id(), m.title(), m.startsAt().orElse(null)))
                        .orElse(null),
                meeting.flatMap(m -> itemOf(m, decision)).orElse(null),
                decision.publishedAt().orElse(null),
                family,
                found.stream()
                        .filter(r -> readable.contains(r.later()) && readable.contains(r.earlier()))
                        .toList(),
                inside ? carryingOut(decision, viewer) : List.of(),
                inside,
                authority.standing().mayRunMeetingsOf(decision.bodyId()));
    }

    private static Optional<String> itemOf(Meeting meeting, Decision decision) {
        return decision.agendaItemId().flatMap(id -> meeting.agenda().stream()
                .filter(i -> i.id().equals(id))
                .map(AgendaItem::title)
                .findFirst());
    }

    /** The decision and all that it is tied to by relations, step by step: one statement for each step. */
    private Set<UUID> family(UUID first, Set<Related> found) {
        Set<UUID> family = new LinkedHashSet<>(List.of(first));
        Set<UUID> edge = Set.of(first);
        for (int step = 0; step < MOST_STEPS && !edge.isEmpty() && family.size() < MOST_RELATED; step++) {
            List<Related> relations = queries.relations(edge);
            found.addAll(relations);
            Set<UUID> next = relations.stream()
                    .flatMap(r -> Stream.of(r.later(), r.earlier()))
                    .collect(Collectors.toCollection(HashSet::new));
            next.removeAll(family);
            family.addAll(next);
            edge = next;
        }
        return family;
    }

    private List<ActionLine> carryingOut(Decision decision, Viewer viewer) {
        List<UUID> ids =
                actions.ofDecision(decision.id()).stream().map(ActionItem::id).toList();
        return queries.actions(ids, viewer, Zone.dayOf(clock.instant()));
    }
}
