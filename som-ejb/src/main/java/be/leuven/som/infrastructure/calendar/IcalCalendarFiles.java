package be.leuven.som.infrastructure.calendar;

import be.leuven.som.application.meeting.CalendarFiles;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes meetings with ical4j, times in Europe/Brussels. */
@ApplicationScoped
public class IcalCalendarFiles implements CalendarFiles {
    static {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
    }

    private Settings settings;

    protected IcalCalendarFiles() {
        // for the proxy
    }

    @Inject
    public IcalCalendarFiles(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String published(Meeting meeting, Instant now) {
        VEvent event = new VEvent(
                meeting.startsAt().orElseThrow().atZone(Zone.BRUSSELS),
                meeting.endsAt().orElseThrow().atZone(Zone.BRUSSELS),
                meeting.title());
        event.add(new Uid(meeting.id() + "@som"));
        event.add(new Sequence(meeting.sequence()));
        event.add(status(meeting));
        event.add(new Url(URI.create(settings.baseUrl() + "/meeting/" + meeting.id())));
        String where = Stream.of(meeting.venue().place(), meeting.venue().videoLink())
                .flatMap(o -> o.stream())
                .collect(Collectors.joining(", "));
        event.add(new Location(where));
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//SOM//Samen Onderwijs Maken//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(BrusselsTime.zone());
        calendar.add(event);
        return calendar.toString();
    }

    private static Status status(Meeting meeting) {
        return meeting.state() == MeetingState.CANCELLED
                ? ImmutableStatus.VEVENT_CANCELLED
                : ImmutableStatus.VEVENT_CONFIRMED;
    }
}
