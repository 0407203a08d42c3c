package be.leuven.som.application.meeting;

import be.leuven.som.api.text.Dates;
import be.leuven.som.application.link.LinkPurpose;
import be.leuven.som.application.link.LinkSigning;
import be.leuven.som.application.link.SignedLink;
import be.leuven.som.application.notice.Mails;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells people by mail of a date poll; each gets a link of the own, and nobody sees the address of another. */
@ApplicationScoped
public class PollMails {
    /** How long after the last day to answer a link still shows what came of it. */
    private static final Duration STILL_SHOWN = Duration.ofDays(14);

    private PersonRepository people;
    private Mails mails;
    private LinkSigning links;
    private Settings settings;

    protected PollMails() {
        // for the proxy
    }

    @Inject
    public PollMails(PersonRepository people, Mails mails, LinkSigning links, Settings settings) {
        this.people = people;
        this.mails = mails;
        this.links = links;
        this.settings = settings;
    }

    void opened(DatePoll poll, Collection<UUID> asked) {
        tell(poll, asked, "poll.opened", "");
    }

    void changed(DatePoll poll, Collection<UUID> asked) {
        tell(poll, asked, "poll.changed", "");
    }

    void reminder(DatePoll poll, Collection<UUID> asked) {
        tell(poll, asked, "poll.reminder", "");
    }

    void cancelled(DatePoll poll, Collection<UUID> asked) {
        tell(poll, asked, "poll.cancelled", poll.cancelReason().orElse(""));
    }

    /** The organiser hears that all have answered. */
    void complete(DatePoll poll) {
        people.find(poll.organiserId())
                .ifPresent(person ->
                        tell(poll, person, "poll.complete", settings.baseUrl() + "/meetings/dates/" + poll.id(), ""));
    }

    private void tell(DatePoll poll, Collection<UUID> asked, String key, String extra) {
        people.findAll(asked).values().forEach(person -> tell(poll, person, key, link(poll, person), extra));
    }

    private String link(DatePoll poll, Person person) {
        return settings.baseUrl()
                + "/poll/"
                + links.sign(new SignedLink(
                        LinkPurpose.POLL,
                        poll.id(),
                        person.id(),
                        poll.answersUntil().plus(STILL_SHOWN)));
    }

    private void tell(DatePoll poll, Person person, String key, String page, String extra) {
        person.email().ifPresent(address -> tell(poll, person, address, key, page, extra));
    }

    private void tell(DatePoll poll, Person person, EmailAddress address, String key, String page, String extra) {
        Locale language = person.language();
        Dates dates = new Dates(language);
        mails.write(
                address,
                language,
                key,
                person.name(),
                poll.title(),
                poll.slots().stream()
                        .map(s -> "- " + dates.dateTime(s.startsAt()))
                        .collect(Collectors.joining("\n")),
                dates.day(poll.answerBy()),
                page,
                extra);
    }
}
