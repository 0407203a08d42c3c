package be.leuven.som.application.example;

import be.leuven.som.application.example.ExampleTable.Entry;
import be.leuven.som.application.example.ExampleTable.Line;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.MeetingSeries;
import be.leuven.som.domain.meeting.SeriesPlace;
import be.leuven.som.domain.meeting.TrajectoryStep;
import be.leuven.som.domain.meeting.Venue;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Plans, convenes and holds the meetings that the calendars write down.
 *
 * <p>An entry of a calendar is: day and time | body | title | place, the usual one when left out | public | step of the
 * trajectory. Below it
 * stand the agenda items: type | minutes | title | who brings it | preparation.
 */
final class ExampleMeetings {
    private static final Map<String, String> USUAL_PLACES = Map.of(
            "OR", "Stadskantoor, grote vergaderzaal (fictief)",
            "SR", "Stadskantoor, grote vergaderzaal (fictief)",
            "RG", "Stadskantoor, zaal Dijle (fictief)");
    private static final String OTHER_PLACE = "Stadskantoor, zaal Voer (fictief)";

    /** Invitations of the past went out at least this many days before; eight are asked. */
    private static final int USUAL_NOTICE = 10;

    private final MeetingRepository kept;
    private final ExampleBodies bodies;
    private final ExampleSeats seats;
    private final ExamplePeople people;
    private final ExampleDays days;
    private final List<Meeting> all = new ArrayList<>();
    private int held;
    private MeetingSeries series;
    private int place;

    ExampleMeetings(
            MeetingRepository kept, ExampleBodies bodies, ExampleSeats seats, ExamplePeople people, ExampleDays days) {
        this.kept = kept;
        this.bodies = bodies;
        this.seats = seats;
        this.people = people;
        this.days = days;
    }

    /** From now on entries that name a step belong to that series. */
    void inSeries(MeetingSeries begun) {
        series = begun;
        place = 0;
    }

    /** A draft with all that the calendar tells; a place that is not known yet is written as a question mark. */
    Meeting draft(Entry entry) {
        Body body = bodies.called(entry.at(1));
        Meeting meeting = new Meeting(body.id(), entry.at(2));
        meeting.describe(entry.at(2), entry.maybe(4).isPresent());
        String where = entry.maybe(3).orElse(USUAL_PLACES.getOrDefault(body.code(), OTHER_PLACE));
        meeting.schedule(start(entry), Venue.of("?".equals(where) ? null : where, null));
        meeting.arrange(entry.lines().stream().map(this::item).toList());
        entry.maybe(5)
                .map(TrajectoryStep::valueOf)
                .ifPresent(step -> meeting.join(new SeriesPlace(series.id(), ++place, step)));
        kept.add(meeting);
        all.add(meeting);
        return meeting;
    }

    private AgendaItem.Draft item(Line line) {
        return new AgendaItem.Draft(
                null,
                AgendaItemType.valueOf(line.at(0)),
                line.at(2),
                Integer.parseInt(line.at(1)),
                line.maybe(3).map(name -> people.called(name).id()).orElse(null),
                line.maybe(4).orElse(null));
    }

    /** The meeting of that body on that day. */
    Meeting on(Body body, LocalDate day) {
        return all.stream()
                .filter(m -> m.bodyId().equals(body.id())
                        && m.startsAt().map(Zone::dayOf).filter(day::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** A meeting that lies behind us, with the usual notice, the answers and who was there. */
    Meeting hold(Entry entry) {
        return attended(convene(entry, noticeGiven(entry, USUAL_NOTICE), null));
    }

    /** A meeting that lies behind us, convened two days before. */
    Meeting holdUrgently(Entry entry, String reason) {
        return attended(convene(entry, noticeGiven(entry, 2), reason));
    }

    private Meeting attended(Meeting meeting) {
        new ExampleAttendance(seats, held++).tell(meeting);
        return meeting;
    }

    /** A meeting that was convened with the usual notice and of which nothing more is known. */
    Meeting convene(Entry entry) {
        return convene(entry, noticeGiven(entry, USUAL_NOTICE), null);
    }

    Meeting convene(Entry entry, Instant at, String urgentBecause) {
        Meeting meeting = draft(entry);
        meeting.convene(
                at,
                ExampleAgreements.asTold().notice(meeting.bodyId()),
                urgentBecause,
                seats.invitees(entry.at(1), day(entry)));
        return meeting;
    }

    private Instant noticeGiven(Entry entry, int daysBefore) {
        return ExampleDays.officeMorning(day(entry).minusDays(daysBefore));
    }

    private Instant start(Entry entry) {
        String[] when = entry.at(0).split(" ", -1);
        return ExampleDays.at(day(entry), LocalTime.parse(when[1]));
    }

    private LocalDate day(Entry entry) {
        return days.day(entry.at(0).split(" ", -1)[0]);
    }
}
