package be.leuven.som.application.meeting;

import be.leuven.som.api.text.Dates;
import be.leuven.som.application.notice.Mails;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells people by mail what happens to a meeting. */
@ApplicationScoped
public class MeetingMails {
    private PersonRepository people;
    private Mails mails;
    private Settings settings;

    protected MeetingMails() {
        // for the proxy
    }

    @Inject
    public MeetingMails(PersonRepository people, Mails mails, Settings settings) {
        this.people = people;
        this.mails = mails;
        this.settings = settings;
    }

    void convened(Meeting meeting) {
        tellAll(meeting, "meeting.convened", "");
    }

    void changed(Meeting meeting) {
        tellAll(meeting, "meeting.changed", "");
    }

    void cancelled(Meeting meeting) {
        tellAll(meeting, "meeting.cancelled", meeting.cancelReason().orElse(""));
    }

    private void tellAll(Meeting meeting, String key, String reason) {
        people.findAll(meeting.invitations().stream().map(Invitation::personId).collect(Collectors.toSet()))
                .values()
                .forEach(person -> tell(meeting, person, key, reason));
    }

    void substituteAsked(Meeting meeting, UUID substitute, UUID holder) {
        tellSubstitute(meeting, substitute, holder, "meeting.substitute-asked");
    }

    void substituteReleased(Meeting meeting, UUID substitute, UUID holder) {
        tellSubstitute(meeting, substitute, holder, "meeting.substitute-released");
    }

    private void tellSubstitute(Meeting meeting, UUID substitute, UUID holder, String key) {
        String who = people.find(holder).map(Person::name).orElse("");
        people.find(substitute).ifPresent(person -> tell(meeting, person, key, who));
    }

    private void tell(Meeting meeting, Person person, String key, String extra) {
        Locale language = person.language();
        mails.write(
                person.email(),
                language,
                key,
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
                extra);
    }
}
