package be.leuven.som.infrastructure.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.application.fixtures.FixedSettings;
import be.leuven.som.application.meeting.CalendarFiles.Addressee;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.Invitee;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.NoticePolicy;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.domain.meeting.Venue;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.shared.Zone;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we write for calendars, read by another implementation of the standard. */
class IcalCalendarFilesTest {
    private static final Instant NOW = Instant.parse("2026-11-05T09:15:22.123456Z");
    private static final TimeZone MACHINE = TimeZone.getDefault();

    private final IcalCalendarFiles files = new IcalCalendarFiles(new FixedSettings());
    private final Addressee chair =
            new Addressee("Voorzitter \"SOM\"\r\nX:y", EmailAddress.of("a%b@example.org"), Capacity.HOLDER, Reply.NONE);

    @AfterEach
    void the_machine_is_where_it_was() {
        TimeZone.setDefault(MACHINE);
    }

    @Test
    void an_invitation_addresses_one_person_and_asks_for_an_answer() {
        Meeting meeting = meeting("2026-11-12T16:00", 90);

        ICalendar calendar = parsed(files.request(meeting, chair, NOW));

        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getUid().getValue()).isEqualTo(meeting.id() + "@som");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(Instant.parse("2026-11-05T09:15:22Z"));
        assertThat(event.getOrganizer().getEmail()).isEqualTo("som@example.org");
        assertThat(event.getAttendees()).hasSize(1);
        Attendee attendee = event.getAttendees().get(0);
        assertThat(attendee.getUri() + " " + attendee.getEmail()).contains("a%25b@example.org");
        assertThat(attendee.getCommonName()).isEqualTo("Voorzitter  SOM X:y");
        assertThat(attendee.getParticipationStatus()).isEqualTo(ParticipationStatus.NEEDS_ACTION);
        assertThat(attendee.getRsvp()).isTrue();
        assertThat(attendee.getParticipationLevel()).isEqualTo(ParticipationLevel.REQUIRED);
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getAlarms()).isEmpty();
    }

    @Test
    void a_guest_is_free_to_come_and_who_answered_is_told_so() {
        Addressee guest = new Addressee("Gast", EmailAddress.of("gast@example.org"), Capacity.GUEST, Reply.EXCUSED);

        Attendee attendee = parsed(files.request(meeting("2026-11-12T16:00", 60), guest, NOW))
                .getEvents()
                .get(0)
                .getAttendees()
                .get(0);

        assertThat(attendee.getParticipationLevel()).isEqualTo(ParticipationLevel.OPTIONAL);
        assertThat(attendee.getParticipationStatus()).isEqualTo(ParticipationStatus.DECLINED);
    }

    @Test
    void a_change_keeps_its_name_and_counts_on() {
        Meeting meeting = meeting("2026-11-12T16:00", 60);
        meeting.move(NOW, brussels("2026-11-13T16:00"), Venue.of("Stadhuis", null));

        VEvent event = parsed(files.request(meeting, chair, NOW)).getEvents().get(0);

        assertThat(event.getUid().getValue()).isEqualTo(meeting.id() + "@som");
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(brussels("2026-11-13T16:00"));
    }

    @Test
    void a_cancellation_takes_it_out_of_the_calendar() {
        Meeting meeting = meeting("2026-11-12T16:00", 60);
        meeting.cancel("ziekte");

        ICalendar calendar = parsed(files.cancelled(meeting, chair, NOW));

        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getAttendees()).hasSize(1);
    }

    @Test
    void who_need_not_come_any_more_loses_it_while_the_meeting_goes_on() {
        VEvent event = parsed(files.cancelled(meeting("2026-11-12T16:00", 60), chair, NOW))
                .getEvents()
                .get(0);

        assertThat(event.getProperties(Status.class)).hasSize(1);
        assertThat(event.getStatus().isCancelled()).isTrue();
    }

    @Test
    void a_calendar_to_subscribe_to_has_a_name_and_says_when_to_look_again() {
        String text = files.feed("Samen Onderwijs Maken", List.of(meeting("2026-11-12T16:00", 60)), NOW);

        ICalendar calendar = parsed(text);
        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("Samen Onderwijs Maken");
        assertThat(calendar.getExperimentalProperty("X-PUBLISHED-TTL").getValue())
                .isEqualTo("PT4H");
        assertThat(text).contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT4H\r\n");
        assertThat(files.feed("Leeg", List.of(), NOW))
                .contains("X-WR-CALNAME:Leeg")
                .doesNotContain("VEVENT");
    }

    /** Nights when the clock is turned, a leap day, the end of the year; on machines in three parts of the world. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-27T22:30, 240, in summer time starts",
        "2027-03-28T00:30, 120, over the hour that is not there",
        "2027-03-28T03:00, 60, right after it",
        "2026-10-25T00:30, 120, into the hour that comes twice",
        "2026-10-25T01:30, 120, ends the second time",
        "2026-10-24T22:30, 480, over the whole night",
        "2028-02-29T16:00, 60, on a leap day",
        "2028-02-28T23:30, 60, into a leap day",
        "2026-12-31T23:00, 120, over the end of the year",
        "2027-01-01T00:00, 30, at its beginning"
    })
    void a_meeting_is_at_the_same_moment_for_every_reader(String start, int minutes, String night) {
        Instant from = brussels(start);
        for (String zone : List.of("UTC", "Europe/Brussels", "Pacific/Auckland")) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            VEvent event = parsed(files.request(meeting(start, minutes), chair, NOW))
                    .getEvents()
                    .get(0);

            assertThat(event.getDateStart().getValue().toInstant())
                    .as("start %s, %s", night, zone)
                    .isEqualTo(from);
            assertThat(event.getDateEnd().getValue().toInstant())
                    .as("end %s, %s", night, zone)
                    .isEqualTo(from.plus(Duration.ofMinutes(minutes)));
        }
    }

    @Test
    void says_the_time_on_the_clock_in_brussels() {
        assertThat(files.published(meeting("2026-07-01T09:00", 60), NOW))
                .contains("DTSTART;TZID=Europe/Brussels:20260701T090000\r\n")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Brussels\r\n");
    }

    @Test
    void lines_are_short_and_no_character_is_cut() {
        String title = "Zorg, welzijn; en \"één\" plan 🎓🎓🎓 " + "🎉".repeat(70);
        Meeting meeting = meeting("2026-11-12T16:00", 60);
        meeting.describe(title, false);

        String text = files.request(meeting, chair, NOW);

        assertThat(text.lines()).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("?");
        assertThat(parsed(text).getEvents().get(0).getSummary().getValue()).isEqualTo(title);
    }

    private static ICalendar parsed(String text) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar calendar = Biweekly.parse(text).warnings(warnings).first();
        assertThat(warnings.get(0)).isEmpty();
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        return calendar;
    }

    private static Instant brussels(String dateAndTime) {
        return LocalDateTime.parse(dateAndTime).atZone(Zone.BRUSSELS).toInstant();
    }

    private static Meeting meeting(String start, int minutes) {
        Meeting meeting = new Meeting(UUID.randomUUID(), "Regiegroep");
        meeting.schedule(brussels(start), Venue.of("Stadhuis, Leuven", "https://example.org/x"));
        meeting.arrange(List.of(new AgendaItem.Draft(null, AgendaItemType.INFORMATION, "Nieuws", minutes, null, null)));
        meeting.convene(
                brussels("2026-01-01T09:00"),
                NoticePolicy.STANDARD,
                null,
                List.of(Invitee.holder(UUID.randomUUID(), UUID.randomUUID(), true)));
        return meeting;
    }
}
