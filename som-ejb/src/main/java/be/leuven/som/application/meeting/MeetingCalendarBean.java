package be.leuven.som.application.meeting;

import be.leuven.som.api.meeting.CalendarContents;
import be.leuven.som.api.meeting.CalendarFilter;
import be.leuven.som.api.meeting.MeetingCalendar;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Stateless
@UseCase
@Reading
@RolesAllowed(Roles.MEMBER)
public class MeetingCalendarBean implements MeetingCalendar {
    private static final int MOST = 500;

    @Inject
    private MeetingQueries meetings;

    @Inject
    private PollQueries polls;

    @Inject
    private BodyRepository bodies;

    @Inject
    private Viewers viewers;

    @Override
    public CalendarContents between(LocalDate from, LocalDate until, CalendarFilter filter) {
        MeetingQueries.Viewer viewer = viewers.caller();
        Set<UUID> among = bodies(filter);
        Instant begin = startOf(from);
        Instant end = startOf(until.plusDays(1));
        return new CalendarContents(
                meetings.between(begin, end, filter, among, viewer, MOST),
                filter.polls() ? polls.tentative(begin, end, among, filter.mine(), viewer, MOST) : List.of());
    }

    /** The bodies that the filter leaves, or null when it leaves all. */
    private Set<UUID> bodies(CalendarFilter filter) {
        if (filter.kinds().isEmpty()) {
            return filter.bodies().isEmpty() ? null : filter.bodies();
        }
        return bodies.all().stream()
                .filter(b -> filter.kinds().contains(b.kind()))
                .map(Body::id)
                .filter(id -> filter.bodies().isEmpty() || filter.bodies().contains(id))
                .collect(Collectors.toSet());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Zone.BRUSSELS).toInstant();
    }
}
