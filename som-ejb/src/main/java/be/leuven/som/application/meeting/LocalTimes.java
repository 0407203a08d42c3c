package be.leuven.som.application.meeting;

import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Zone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** From what people type as date and time in Brussels to a moment, when there is such a moment. */
final class LocalTimes {
    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
    private static final int MOST_YEARS_AHEAD = 5;

    private LocalTimes() {}

    /**
     * @return null for null
     * @throws DomainException at the field "startsAt", for a time that the clock skips in spring and for a year that can
     *     only be a slip
     */
    static Instant instant(LocalDateTime local, Clock clock) {
        return instant("startsAt", local, clock);
    }

    /** The moments that are offered, in the field "slots". */
    static List<Instant> slots(List<LocalDateTime> locals, Clock clock) {
        return locals.stream().map(local -> instant("slots", local, clock)).toList();
    }

    /** As {@link #instant(LocalDateTime, Clock)}, for a moment that stands in another field. */
    static Instant instant(String field, LocalDateTime local, Clock clock) {
        if (local == null) {
            return null;
        }
        LocalDate last = Zone.dayOf(clock.instant()).plusYears(MOST_YEARS_AHEAD);
        if (local.toLocalDate().isBefore(FIRST) || local.toLocalDate().isAfter(last)) {
            throw DomainException.at(field, "meeting.start-out-of-range", FIRST, last);
        }
        if (Zone.BRUSSELS.getRules().getValidOffsets(local).isEmpty()) {
            throw DomainException.at(field, "meeting.start-does-not-exist");
        }
        return local.atZone(Zone.BRUSSELS).toInstant();
    }

    static LocalDateTime local(Instant instant) {
        return instant.atZone(Zone.BRUSSELS).toLocalDateTime();
    }
}
