package be.leuven.som.infrastructure.calendar;

import be.leuven.som.application.meeting.MeetingUid;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.shared.Zone;
import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/** A meeting as an event of iCalendar. */
final class MeetingEvent {
    private MeetingEvent() {}

    static VEvent of(Meeting meeting, String address, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(MeetingUid.of(meeting.id())));
        event.add(new DtStamp(now));
        event.add(new Sequence(meeting.sequence()));
        addTimes(event, meeting.startsAt().orElseThrow(), meeting.endsAt().orElseThrow());
        event.add(new Summary(meeting.title()));
        event.add(
                meeting.state() == MeetingState.CANCELLED
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Url(URI.create(address)));
        String where = where(meeting);
        if (!where.isEmpty()) {
            event.add(new Location(where));
        }
        return event;
    }

    /**
     * As the clock in Brussels shows them, so that people elsewhere see what was meant; but in UTC when that clock shows the
     * same time twice, in the night when summer time ends: then a local time means the first (RFC 5545, 3.3.5).
     */
    private static void addTimes(VEvent event, Instant start, Instant end) {
        if (isSecondOfTwo(start) || isSecondOfTwo(end)) {
            event.add(new DtStart<>(start));
            event.add(new DtEnd<>(end));
        } else {
            event.add(new DtStart<>(start.atZone(Zone.BRUSSELS)));
            event.add(new DtEnd<>(end.atZone(Zone.BRUSSELS)));
        }
    }

    private static boolean isSecondOfTwo(Instant moment) {
        ZonedDateTime local = moment.atZone(Zone.BRUSSELS);
        return !local.withEarlierOffsetAtOverlap().equals(local);
    }

    private static String where(Meeting meeting) {
        return Stream.of(meeting.venue().place(), meeting.venue().videoLink())
                .flatMap(o -> o.stream())
                .collect(Collectors.joining(", "));
    }
}
