package be.leuven.som.application.meeting;

import be.leuven.som.api.meeting.PollDay;
import be.leuven.som.application.meeting.PollQueries.Engagement;
import be.leuven.som.domain.meeting.FlemishCalendar;
import be.leuven.som.domain.meeting.Invitee;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Knows what a week holds already for the members of a body. */
@ApplicationScoped
public class PollWeek {
    private static final int DAYS = 7;

    private Invitees invitees;
    private PollQueries queries;
    private PersonRepository people;
    private Clock clock;

    protected PollWeek() {
        // for the proxy
    }

    @Inject
    public PollWeek(Invitees invitees, PollQueries queries, PersonRepository people, Clock clock) {
        this.invitees = invitees;
        this.queries = queries;
        this.people = people;
        this.clock = clock;
    }

    List<PollDay> of(UUID bodyId, LocalDate monday) {
        Instant from = startOf(monday);
        Set<UUID> members =
                invitees.of(bodyId, from).stream().map(Invitee::personId).collect(Collectors.toSet());
        List<Engagement> known = queries.engagements(members, from, startOf(monday.plusDays(DAYS)));
        Map<UUID, Person> named =
                people.findAll(known.stream().map(Engagement::personId).collect(Collectors.toSet()));
        LocalDate today = Zone.dayOf(clock.instant());
        return monday.datesUntil(monday.plusDays(DAYS))
                .map(day -> new PollDay(
                        day, FlemishCalendar.on(day).orElse(null), day.isBefore(today), busy(day, known, named)))
                .toList();
    }

    private static List<PollDay.Busy> busy(LocalDate day, List<Engagement> known, Map<UUID, Person> named) {
        Map<UUID, List<Engagement>> byMeeting = known.stream()
                .filter(e -> Zone.dayOf(e.from()).equals(day))
                .collect(Collectors.groupingBy(Engagement::meetingId));
        return byMeeting.values().stream()
                .map(same -> new PollDay.Busy(
                        same.get(0).title(),
                        same.get(0).from(),
                        same.get(0).until(),
                        same.stream()
                                .map(e -> named.get(e.personId()).name())
                                .distinct()
                                .sorted()
                                .toList()))
                .sorted(Comparator.comparing(PollDay.Busy::from).thenComparing(PollDay.Busy::title))
                .toList();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Zone.BRUSSELS).toInstant();
    }
}
