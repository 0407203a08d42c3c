package be.leuven.som.application.series;

import be.leuven.som.api.meeting.MeetingPlanning;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.api.meeting.StoredPlan;
import be.leuven.som.api.series.ChangeSeries;
import be.leuven.som.api.series.SeenMeeting;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Moves one meeting of a series, or that one and what follows, each by the use case that changes one meeting. */
@ApplicationScoped
public class SeriesChange {
    private static final int FARTHEST = 366;

    private MeetingPlanning planning;
    private Clock clock;

    protected SeriesChange() {
        // for the proxy
    }

    @Inject
    public SeriesChange(MeetingPlanning planning, Clock clock) {
        this.planning = planning;
        this.clock = clock;
    }

    int apply(ChangeSeries command, Meeting from, Collection<Meeting> all) {
        require(command);
        Map<UUID, Long> seen =
                command.seen().stream().collect(Collectors.toMap(SeenMeeting::id, SeenMeeting::version, (a, b) -> a));
        List<Meeting> affected = affected(command, from, all);
        if (affected.isEmpty()) {
            throw DomainException.because("series.nothing-to-change");
        }
        for (Meeting meeting : affected) {
            long version = seen.getOrDefault(meeting.id(), meeting.version());
            Refusals.told(meeting, () -> change(command, meeting, version));
        }
        return affected.size();
    }

    private static void require(ChangeSeries command) {
        if (command.days() == 0 && command.time() == null && blank(command.place())) {
            throw DomainException.because("series.change-what");
        }
        if (Math.abs(command.days()) > FARTHEST) {
            throw DomainException.at("days", "series.days-out-of-range", FARTHEST);
        }
    }

    private List<Meeting> affected(ChangeSeries command, Meeting from, Collection<Meeting> all) {
        Instant first = from.startsAt().orElse(null);
        return all.stream()
                .filter(this::open)
                .filter(m -> m.equals(from)
                        || (command.following()
                                && first != null
                                && m.startsAt().filter(s -> !s.isBefore(first)).isPresent()))
                .sorted(Comparator.comparing(m -> m.startsAt().orElse(Instant.MAX)))
                .toList();
    }

    private boolean open(Meeting meeting) {
        return meeting.state() == MeetingState.DRAFT
                || (meeting.state() == MeetingState.CONVENED
                        && meeting.startsAt().orElseThrow().isAfter(clock.instant()));
    }

    private void change(ChangeSeries command, Meeting meeting, long version) {
        StoredPlan stored = planning.plan(meeting.id()).orElseThrow();
        PlanMeeting plan = moved(command, stored.plan(), version);
        if (stored.convened()) {
            planning.change(plan);
        } else {
            planning.saveDraft(plan);
        }
    }

    private static PlanMeeting moved(ChangeSeries command, PlanMeeting plan, long version) {
        LocalDateTime start = plan.startsAt() == null ? null : plan.startsAt().plusDays(command.days());
        return new PlanMeeting(
                plan.id(),
                version,
                plan.bodyId(),
                plan.title(),
                start == null || command.time() == null ? start : start.with(command.time()),
                blank(command.place()) ? plan.place() : command.place(),
                plan.videoLink(),
                plan.announced(),
                plan.agenda());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
