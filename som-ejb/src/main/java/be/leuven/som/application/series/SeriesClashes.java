package be.leuven.som.application.series;

import be.leuven.som.api.meeting.PlanningAdvice.Clash;
import be.leuven.som.api.series.PlannedMeeting;
import be.leuven.som.application.series.SeriesQueries.Engagement;
import be.leuven.som.application.series.SeriesQueries.Span;
import be.leuven.som.domain.meeting.AgendaTemplate;
import be.leuven.som.domain.meeting.AgendaTemplateRepository;
import be.leuven.som.domain.meeting.TemplateItem;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which of the meetings that are planned together fall at the same time as other convened meetings of the same people. As
 * many statements for sixty meetings as for one.
 */
@ApplicationScoped
public class SeriesClashes {
    private SeatRepository seats;
    private PersonRepository people;
    private AgendaTemplateRepository templates;
    private SeriesQueries queries;

    protected SeriesClashes() {
        // for the proxy
    }

    @Inject
    public SeriesClashes(
            SeatRepository seats, PersonRepository people, AgendaTemplateRepository templates, SeriesQueries queries) {
        this.seats = seats;
        this.people = people;
        this.templates = templates;
        this.queries = queries;
    }

    /** The same meetings, each with what it clashes with; one without day or hour with nothing. */
    List<PlannedMeeting> told(List<PlannedMeeting> meetings) {
        List<PlannedMeeting> dated = meetings.stream()
                .filter(m -> m.date() != null && m.time() != null)
                .toList();
        if (dated.isEmpty()) {
            return meetings;
        }
        Map<UUID, Integer> lengths = lengths(dated);
        List<Seat> held = seats(dated);
        List<Engagement> busy = queries.engagements(
                dated.stream().map(m -> span(m, lengths)).distinct().toList(), persons(dated, held));
        Map<UUID, Person> known =
                people.findAll(busy.stream().map(Engagement::personId).collect(Collectors.toSet()));
        return meetings.stream()
                .map(m -> dated.contains(m) ? m.with(clashes(span(m, lengths), invited(m, held), busy, known)) : m)
                .toList();
    }

    private List<Seat> seats(List<PlannedMeeting> dated) {
        List<LocalDate> days = dated.stream().map(PlannedMeeting::date).sorted().toList();
        return seats.ofBodies(
                dated.stream().map(PlannedMeeting::bodyId).collect(Collectors.toSet()),
                days.get(0),
                days.get(days.size() - 1));
    }

    private static Set<UUID> persons(List<PlannedMeeting> dated, List<Seat> held) {
        return dated.stream().flatMap(m -> invited(m, held).stream()).collect(Collectors.toSet());
    }

    private static Set<UUID> invited(PlannedMeeting meeting, List<Seat> held) {
        return held.stream()
                .filter(s -> s.bodyId().equals(meeting.bodyId()) && s.period().contains(meeting.date()))
                .flatMap(s -> s.holderOn(meeting.date()).stream())
                .map(m -> m.personId())
                .collect(Collectors.toSet());
    }

    /** With a template its items say how long the meeting lasts. */
    private Map<UUID, Integer> lengths(List<PlannedMeeting> dated) {
        return dated.stream()
                .map(PlannedMeeting::templateId)
                .filter(Objects::nonNull)
                .distinct()
                .map(templates::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(
                        AgendaTemplate::id,
                        t -> t.items().stream().mapToInt(TemplateItem::minutes).sum()));
    }

    private static Span span(PlannedMeeting meeting, Map<UUID, Integer> lengths) {
        Instant start =
                meeting.date().atTime(meeting.time()).atZone(Zone.BRUSSELS).toInstant();
        int minutes = meeting.templateId() == null
                ? meeting.minutes()
                : lengths.getOrDefault(meeting.templateId(), meeting.minutes());
        return new Span(start, start.plusSeconds(60L * Math.max(minutes, 1)));
    }

    private static List<Clash> clashes(Span span, Set<UUID> invited, List<Engagement> busy, Map<UUID, Person> known) {
        Map<UUID, List<Engagement>> byMeeting = busy.stream()
                .filter(e -> e.from().isBefore(span.until()) && e.until().isAfter(span.from()))
                .filter(e -> invited.contains(e.personId()))
                .collect(Collectors.groupingBy(Engagement::meetingId));
        return byMeeting.values().stream()
                .map(same -> clash(same, id -> known.get(id).name()))
                .sorted(Comparator.comparing(Clash::startsAt).thenComparing(Clash::title))
                .toList();
    }

    private static Clash clash(List<Engagement> same, Function<UUID, String> name) {
        Engagement one = same.get(0);
        return new Clash(
                one.meetingId(),
                one.title(),
                one.from(),
                same.stream()
                        .map(e -> name.apply(e.personId()))
                        .distinct()
                        .sorted()
                        .toList());
    }
}
