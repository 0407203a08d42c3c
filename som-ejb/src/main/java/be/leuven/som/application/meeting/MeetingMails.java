package be.leuven.som.application.meeting;

import be.leuven.som.api.text.Dates;
import be.leuven.som.application.meeting.CalendarFiles.Addressee;
import be.leuven.som.application.notice.CalendarPart;
import be.leuven.som.application.notice.Mails;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells people by mail what happens to a meeting, each in the own language, with links to answer by and what the own
 * calendar takes over.
 */
@ApplicationScoped
public class MeetingMails {
    private PersonRepository people;
    private Mails mails;
    private CalendarFiles calendars;
    private ReplyLinks replies;
    private Settings settings;
    private Clock clock;

    protected MeetingMails() {
        // for the proxy
    }

    @Inject
    public MeetingMails(
            PersonRepository people,
            Mails mails,
            CalendarFiles calendars,
            ReplyLinks replies,
            Settings settings,
            Clock clock) {
        this.people = people;
        this.mails = mails;
        this.calendars = calendars;
        this.replies = replies;
        this.settings = settings;
        this.clock = clock;
    }

    void convened(Meeting meeting) {
        invited(meeting, everybody(meeting));
    }

    /** These people are invited now, and were not before. */
    void invited(Meeting meeting, Collection<UUID> persons) {
        tell(meeting, persons, "meeting.convened", true, "");
    }

    void changed(Meeting meeting, Collection<UUID> persons) {
        tell(meeting, persons, "meeting.changed", true, "");
    }

    /** These people are not invited any more, while the meeting goes on. */
    void uninvited(Meeting meeting, Collection<UUID> persons) {
        tell(meeting, persons, "meeting.uninvited", false, "");
    }

    void cancelled(Meeting meeting) {
        tell(
                meeting,
                everybody(meeting),
                "meeting.cancelled",
                false,
                meeting.cancelReason().orElse(""));
    }

    void substituteAsked(Meeting meeting, UUID substitute, UUID holder) {
        tellSubstitute(meeting, substitute, holder, "meeting.substitute-asked", true);
    }

    void substituteReleased(Meeting meeting, UUID substitute, UUID holder) {
        tellSubstitute(meeting, substitute, holder, "meeting.substitute-released", false);
    }

    private void tellSubstitute(Meeting meeting, UUID substitute, UUID holder, String key, boolean expected) {
        String who = people.find(holder).map(Person::name).orElse("");
        people.find(substitute).ifPresent(person -> tell(meeting, person, key, expected, who));
    }

    private static Collection<UUID> everybody(Meeting meeting) {
        return meeting.invitations().stream().map(Invitation::personId).collect(Collectors.toSet());
    }

    private void tell(Meeting meeting, Collection<UUID> persons, String key, boolean expected, String extra) {
        people.findAll(persons).values().forEach(person -> tell(meeting, person, key, expected, extra));
    }

    private void tell(Meeting meeting, Person person, String key, boolean expected, String extra) {
        person.email().ifPresent(address -> tell(meeting, person, address, key, expected, extra));
    }

    private void tell(
            Meeting meeting, Person person, EmailAddress address, String key, boolean expected, String extra) {
        Locale language = person.language();
        String answer = expected ? answerAddress(meeting, person) : "";
        mails.writeWithCalendar(
                address,
                language,
                key,
                calendar(meeting, person, address, expected),
                person.name(),
                meeting.title(),
                new Dates(language)
                        .range(
                                meeting.startsAt().orElseThrow(),
                                meeting.endsAt().orElseThrow()),
                Stream.of(meeting.venue().place(), meeting.venue().videoLink())
                        .flatMap(o -> o.stream())
                        .collect(Collectors.joining(", ")),
                settings.baseUrl() + "/meeting/" + meeting.id(),
                extra,
                answer + "?answer=coming",
                answer + "?answer=excused");
    }

    private String answerAddress(Meeting meeting, Person person) {
        return settings.baseUrl() + "/invitation/" + replies.of(meeting, person.id());
    }

    /** Nothing for who need not stand in any more but is invited on another seat as well: the meeting stays in the calendar. */
    private CalendarPart calendar(Meeting meeting, Person person, EmailAddress address, boolean expected) {
        Optional<Invitation> own = meeting.invitations().stream()
                .filter(i -> i.personId().equals(person.id()))
                .findFirst();
        if (!expected && own.isPresent() && meeting.state() == MeetingState.CONVENED) {
            return null;
        }
        Addressee addressee = own.map(i -> new Addressee(person.name(), address, i.capacity(), i.reply()))
                .orElseGet(() -> new Addressee(person.name(), address, Capacity.SUBSTITUTE, Reply.NONE));
        return expected
                ? new CalendarPart(calendars.request(meeting, addressee, clock.instant()), "REQUEST")
                : new CalendarPart(calendars.cancelled(meeting, addressee, clock.instant()), "CANCEL");
    }
}
