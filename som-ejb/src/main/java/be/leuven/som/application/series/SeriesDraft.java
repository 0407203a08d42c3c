package be.leuven.som.application.series;

import be.leuven.som.api.series.PlannedMeeting;
import be.leuven.som.api.series.SeriesRhythm;
import be.leuven.som.api.series.SeriesYear;
import be.leuven.som.application.Checks;
import be.leuven.som.application.agreement.AgreedPolicies;
import be.leuven.som.domain.meeting.FlemishCalendar;
import be.leuven.som.domain.meeting.MeetingSeries;
import be.leuven.som.domain.meeting.Rhythm;
import be.leuven.som.domain.meeting.TrajectoryStep;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.WorkingYear;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What a rhythm gives, before anything is stored. */
@ApplicationScoped
public class SeriesDraft {
    private static final int MOST_MINUTES = 480;

    private static final int YEARS = 3;

    private BodyRepository bodies;
    private AgreedPolicies policies;
    private Clock clock;

    protected SeriesDraft() {
        // for the proxy
    }

    @Inject
    public SeriesDraft(BodyRepository bodies, AgreedPolicies policies, Clock clock) {
        this.bodies = bodies;
        this.policies = policies;
        this.clock = clock;
    }

    List<SeriesYear> years() {
        LocalDate soon =
                Zone.dayOf(clock.instant()).plusDays(policies.notice(null).days());
        int first = WorkingYear.of(Zone.dayOf(clock.instant())).start();
        return IntStream.range(first, first + YEARS)
                .mapToObj(start -> year(new WorkingYear(start), soon))
                .toList();
    }

    private static SeriesYear year(WorkingYear year, LocalDate soon) {
        LocalDate from = soon.isAfter(year.firstDay()) ? soon : year.firstDay();
        return new SeriesYear(year.start(), year.toString(), from, LocalDate.of(year.start() + 1, Month.JUNE, 30));
    }

    List<PlannedMeeting> from(SeriesRhythm asked) {
        UUID other = asked.other() == null ? null : asked.other().bodyId();
        List<MeetingSeries> series = new ArrayList<>();
        List<Rhythm> rhythm = new ArrayList<>();
        Checks.all(
                () -> series.add(new MeetingSeries(
                        asked.title(),
                        new WorkingYear(asked.yearStart()),
                        asked.first().bodyId(),
                        other)),
                () -> rhythm.add(new Rhythm(asked.unit(), asked.every(), asked.weekday())),
                () -> requirePart("", asked.first()),
                () -> requirePart("other", asked.other()));
        Checks.all(
                () -> requireDay(series.get(0), "from", asked.from()),
                () -> requireDay(series.get(0), "until", asked.until()));
        List<LocalDate> days = rhythm.get(0).days(asked.from(), asked.until());
        series.get(0).requireCount(days.size());
        return meetings(asked, days);
    }

    private static void requirePart(String which, SeriesRhythm.Part part) {
        if (part == null) {
            return;
        }
        if (part.time() == null) {
            throw DomainException.at(which.isEmpty() ? "time" : "otherTime", "series.time-needed");
        }
        if (part.minutes() < 1 || part.minutes() > MOST_MINUTES) {
            throw DomainException.at(
                    which.isEmpty() ? "minutes" : "otherMinutes", "agenda.minutes-out-of-range", MOST_MINUTES);
        }
    }

    private static void requireDay(MeetingSeries series, String field, LocalDate day) {
        if (day == null) {
            throw DomainException.at(field, "series.day-needed");
        }
        series.requireWithin(field, day);
    }

    private List<PlannedMeeting> meetings(SeriesRhythm asked, List<LocalDate> days) {
        List<PlannedMeeting> meetings = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            boolean turn = asked.other() != null && i % 2 == 1;
            SeriesRhythm.Part part = turn ? asked.other() : asked.first();
            meetings.add(new PlannedMeeting(
                    part.bodyId(),
                    bodies.find(part.bodyId()).map(Body::name).orElseThrow().dutch() + " " + (i + 1),
                    asked.other() == null ? null : TrajectoryStep.spread(i, days.size()),
                    days.get(i),
                    part.time(),
                    part.minutes(),
                    part.place(),
                    part.videoLink(),
                    part.templateId(),
                    null));
        }
        return meetings;
    }

    static List<PlannedMeeting> checked(List<PlannedMeeting> meetings) {
        return meetings.stream()
                .sorted(Comparator.comparing(PlannedMeeting::date, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(PlannedMeeting::time, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(SeriesDraft::withHoliday)
                .toList();
    }

    private static PlannedMeeting withHoliday(PlannedMeeting m) {
        return new PlannedMeeting(
                m.bodyId(),
                m.title(),
                m.step(),
                m.date(),
                m.time(),
                m.minutes(),
                m.place(),
                m.videoLink(),
                m.templateId(),
                m.date() == null ? null : FlemishCalendar.on(m.date()).orElse(null));
    }
}
