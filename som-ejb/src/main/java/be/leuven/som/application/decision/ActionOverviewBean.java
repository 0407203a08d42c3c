package be.leuven.som.application.decision;

import be.leuven.som.api.Page;
import be.leuven.som.api.decision.ActionFilter;
import be.leuven.som.api.decision.ActionLine;
import be.leuven.som.api.decision.ActionOverview;
import be.leuven.som.api.meeting.Member;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.Words;
import be.leuven.som.application.meeting.Viewers;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.decision.ActionItemRepository;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@Stateless
@UseCase
@Reading
@RolesAllowed(Roles.MEMBER)
public class ActionOverviewBean implements ActionOverview {
    private static final int SIZE = 25;

    @Inject
    private DecisionQueries queries;

    @Inject
    private ActionItemRepository actions;

    @Inject
    private SeatRepository seats;

    @Inject
    private PersonRepository people;

    @Inject
    private Viewers viewers;

    @Inject
    private Authority authority;

    @Inject
    private Clock clock;

    @Override
    public Page<ActionLine> list(ActionFilter filter, int page) {
        return Page.of(queries.actions(filter, viewers.caller(), today(), page * SIZE, SIZE + 1), page, SIZE);
    }

    @Override
    public Optional<ActionLine> action(UUID actionId) {
        return lines(List.of(actionId)).stream().findFirst();
    }

    @Override
    public List<ActionLine> mine(int most) {
        return authority.person().isEmpty()
                ? List.of()
                : Stream.of(ActionFilter.Stand.OVERDUE, ActionFilter.Stand.OPEN)
                        .map(stand -> new ActionFilter(stand, null, true, null))
                        .flatMap(f -> queries.actions(f, viewers.caller(), today(), 0, most).stream())
                        .limit(most)
                        .toList();
    }

    @Override
    public List<ActionLine> ofMeeting(UUID meetingId) {
        return lines(actions.ofMeeting(meetingId).stream().map(ActionItem::id).toList());
    }

    private List<ActionLine> lines(Collection<UUID> ids) {
        return queries.actions(ids, viewers.caller(), today());
    }

    @Override
    public List<Member> owners(UUID bodyId) {
        if (!authority.standing().seesInsideOf(bodyId)) {
            return List.of();
        }
        Map<UUID, Seat> bySeat = new LinkedHashMap<>();
        List<Seat> found = seats.ofBodies(List.of(bodyId), today());
        found.forEach(s -> s.holderOn(today()).ifPresent(m -> bySeat.putIfAbsent(m.personId(), s)));
        found.forEach(s -> s.substituteOn(today()).ifPresent(m -> bySeat.putIfAbsent(m.personId(), s)));
        Map<UUID, Person> known = people.findAll(bySeat.keySet());
        return bySeat.entrySet().stream()
                .map(e -> new Member(
                        e.getKey(),
                        known.get(e.getKey()).name(),
                        Words.of(e.getValue().title())))
                .toList();
    }

    private LocalDate today() {
        return Zone.dayOf(clock.instant());
    }
}
