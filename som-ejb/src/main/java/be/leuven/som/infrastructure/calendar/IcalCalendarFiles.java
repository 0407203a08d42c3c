package be.leuven.som.infrastructure.calendar;

import be.leuven.som.application.meeting.CalendarFiles;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes meetings with ical4j, times in Europe/Brussels. */
@ApplicationScoped
public class IcalCalendarFiles implements CalendarFiles {
    private static final String ORGANIZER_NAME = "Samen Onderwijs Maken";

    /** How often programs that subscribe should look again; a meeting seldom moves on the day itself. */
    private static final String REFRESH = "PT4H";

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
        return text(calendar(ImmutableMethod.PUBLISH), List.of(event(meeting, now)));
    }

    @Override
    public String request(Meeting meeting, Addressee addressee, Instant now) {
        VEvent event = event(meeting, now);
        event.add(organizer());
        event.add(attendee(addressee));
        event.add(ImmutableTransp.OPAQUE);
        return text(calendar(ImmutableMethod.REQUEST), List.of(event));
    }

    /**
     * A substitute who is free again gets this while the meeting goes on, with the sequence that it has: the newer stamp
     * makes it count (RFC 5546, 2.1.5), and the answers of the others stay answers to the newest version.
     */
    @Override
    public String cancelled(Meeting meeting, Addressee addressee, Instant now) {
        VEvent event = event(meeting, now);
        event.remove(event.getRequiredProperty(Status.STATUS));
        event.add(ImmutableStatus.VEVENT_CANCELLED);
        event.add(organizer());
        event.add(attendee(addressee));
        return text(calendar(ImmutableMethod.CANCEL), List.of(event));
    }

    @Override
    public String feed(String name, List<Meeting> meetings, Instant now) {
        Calendar calendar = calendar(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", "Europe/Brussels"));
        calendar.add(new XProperty("REFRESH-INTERVAL;VALUE=DURATION", REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH));
        return text(calendar, meetings.stream().map(m -> event(m, now)).toList());
    }

    private VEvent event(Meeting meeting, Instant now) {
        return MeetingEvent.of(meeting, settings.baseUrl() + "/meeting/" + meeting.id(), now);
    }

    private Organizer organizer() {
        Organizer organizer = new Organizer(CalendarAddress.of(settings.mailFrom()));
        organizer.add(CalendarAddress.name(ORGANIZER_NAME));
        return organizer;
    }

    private static Attendee attendee(Addressee addressee) {
        Attendee attendee = new Attendee(CalendarAddress.of(addressee.email().value()));
        List.<Parameter>of(
                        CuType.INDIVIDUAL,
                        addressee.capacity() == Capacity.GUEST ? Role.OPT_PARTICIPANT : Role.REQ_PARTICIPANT,
                        participation(addressee.reply()),
                        Rsvp.TRUE,
                        CalendarAddress.name(addressee.name()))
                .forEach(attendee::add);
        return attendee;
    }

    private static PartStat participation(Reply reply) {
        return switch (reply) {
            case NONE -> PartStat.NEEDS_ACTION;
            case COMING -> PartStat.ACCEPTED;
            case EXCUSED -> PartStat.DECLINED;
        };
    }

    private static Calendar calendar(Method method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//SOM//Samen Onderwijs Maken//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        return calendar;
    }

    private static String text(Calendar calendar, List<VEvent> events) {
        calendar.add(BrusselsTime.zone());
        events.forEach(calendar::add);
        return Folding.of(calendar.toString());
    }
}
