package be.leuven.som.application.me;

import be.leuven.som.api.me.Dashboard;
import be.leuven.som.api.me.Me;
import be.leuven.som.api.me.MyDay;
import be.leuven.som.api.meeting.MeetingFilter;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.Words;
import be.leuven.som.application.meeting.MeetingQueries;
import be.leuven.som.application.meeting.Viewers;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyRepository;
import be.leuven.som.domain.structure.Mandate;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import be.leuven.som.domain.structure.Standing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Stateless
@UseCase
@Reading
@RolesAllowed(Roles.MEMBER)
public class DashboardBean implements Dashboard {
    private static final int MOST = 5;

    @Inject
    private Authority authority;

    @Inject
    private Viewers viewers;

    @Inject
    private MeetingQueries queries;

    @Inject
    private BodyRepository bodies;

    @Inject
    private SeatRepository seats;

    @Inject
    private PersonRepository people;

    @Inject
    private Clock clock;

    @Override
    public Me me() {
        Account account = authority.requireAccount();
        Standing standing = authority.standing();
        return new Me(
                account.name(),
                account.email().value(),
                account.personId()
                        .flatMap(people::find)
                        .map(p -> p.language().getLanguage())
                        .orElse(null),
                account.administrator(),
                standing.coordinator() || !standing.runs().isEmpty());
    }

    @Override
    public MyDay today() {
        Instant now = clock.instant();
        MeetingQueries.Viewer viewer = viewers.caller();
        Instant today = Zone.dayOf(now).atStartOfDay(Zone.BRUSSELS).toInstant();
        return new MyDay(
                authority.person().map(me -> queries.toReply(me, now, MOST)).orElse(List.of()),
                queries.toRecord(viewer, now, MOST),
                queries.list(new MeetingFilter(MeetingFilter.When.DRAFT, null, null), viewer, today, 0, MOST),
                queries.list(new MeetingFilter(MeetingFilter.When.COMING, null, null), viewer, today, 0, MOST),
                ending(viewer));
    }

    private List<MyDay.EndingMandate> ending(MeetingQueries.Viewer viewer) {
        LocalDate today = Zone.dayOf(clock.instant());
        if (viewer.runs().isEmpty() && !viewer.everything()) {
            return List.of();
        }
        Map<UUID, Body> run = bodies.existingOn(today).stream()
                .filter(b -> viewer.everything() || viewer.runs().contains(b.id()))
                .collect(Collectors.toMap(Body::id, Function.identity()));
        List<Seat> endingSeats = seats.ofBodies(run.keySet(), today).stream()
                .filter(s -> s.holderOn(today).filter(m -> m.endsSoon(today)).isPresent())
                .toList();
        Map<UUID, Person> known = people.findAll(endingSeats.stream()
                .map(s -> s.holderOn(today).orElseThrow().personId())
                .collect(Collectors.toSet()));
        return endingSeats.stream()
                .map(s -> ending(s, s.holderOn(today).orElseThrow(), run, known))
                .toList();
    }

    private static MyDay.EndingMandate ending(
            Seat seat, Mandate mandate, Map<UUID, Body> run, Map<UUID, Person> known) {
        return new MyDay.EndingMandate(
                seat.bodyId(),
                Words.of(run.get(seat.bodyId()).name()),
                Words.of(seat.title()),
                known.get(mandate.personId()).name(),
                mandate.period().until());
    }
}
