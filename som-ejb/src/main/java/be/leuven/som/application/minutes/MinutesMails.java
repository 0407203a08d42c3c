package be.leuven.som.application.minutes;

import be.leuven.som.api.text.Dates;
import be.leuven.som.application.link.LinkPurpose;
import be.leuven.som.application.link.LinkSigning;
import be.leuven.som.application.link.SignedLink;
import be.leuven.som.application.notice.Mails;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Minutes;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells who was invited that the minutes go round, each with a personal link. */
@ApplicationScoped
public class MinutesMails {
    /** As long as the next meeting may take to come. */
    private static final Duration LINK_HOLDS = Duration.ofDays(120);

    private PersonRepository people;
    private LinkSigning signing;
    private Mails mails;
    private Settings settings;
    private Clock clock;

    protected MinutesMails() {
        // for the proxy
    }

    @Inject
    public MinutesMails(PersonRepository people, LinkSigning signing, Mails mails, Settings settings, Clock clock) {
        this.people = people;
        this.signing = signing;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    int circulated(Minutes minutes, Meeting meeting) {
        Collection<Person> invited = people
                .findAll(
                        meeting.invitations().stream().map(Invitation::personId).collect(Collectors.toSet()))
                .values()
                .stream()
                .filter(person -> person.email().isPresent())
                .toList();
        invited.forEach(person -> tell(minutes, meeting, person));
        return invited.size();
    }

    private void tell(Minutes minutes, Meeting meeting, Person person) {
        Locale language = person.language();
        String link = signing.sign(new SignedLink(
                LinkPurpose.MINUTES, minutes.id(), person.id(), clock.instant().plus(LINK_HOLDS)));
        mails.write(
                person.email().orElseThrow(),
                language,
                "minutes.circulated",
                person.name(),
                meeting.title(),
                new Dates(language)
                        .range(
                                meeting.startsAt().orElseThrow(),
                                meeting.endsAt().orElseThrow()),
                settings.baseUrl() + "/comment/" + link);
    }
}
