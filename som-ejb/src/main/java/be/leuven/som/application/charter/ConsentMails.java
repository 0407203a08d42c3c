package be.leuven.som.application.charter;

import be.leuven.som.api.text.Dates;
import be.leuven.som.application.notice.Mails;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.meeting.AskedText;
import be.leuven.som.domain.meeting.Electorate.Place;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells holders and substitutes that they are asked for consent on the charter. */
@ApplicationScoped
public class ConsentMails {
    private ConsentCouncil council;
    private PersonRepository people;
    private Mails mails;
    private Settings settings;

    protected ConsentMails() {
        // for the proxy
    }

    @Inject
    public ConsentMails(ConsentCouncil council, PersonRepository people, Mails mails, Settings settings) {
        this.council = council;
        this.people = people;
        this.mails = mails;
        this.settings = settings;
    }

    void opened(Round round, CharterVersion version) {
        tell("charter.consent", council.asked(round).places(), round, version);
    }

    void amended(Round round, CharterVersion version) {
        tell("charter.consent-again", council.asked(round).places(), round, version);
    }

    /** Only those whose seat has not answered. */
    void remind(Round round, CharterVersion version) {
        tell("charter.consent-reminder", council.asked(round).silent(round), round, version);
    }

    private void tell(String key, List<Place> places, Round round, CharterVersion version) {
        Collection<UUID> asked = places.stream()
                .flatMap(p -> Stream.of(p.holder(), p.substitute()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        people.findAll(asked).values().forEach(person -> person.email()
                .ifPresent(address -> write(key, person, address, round, version)));
    }

    private void write(String key, Person person, EmailAddress address, Round round, CharterVersion version) {
        String clause = round.text()
                .flatMap(AskedText::clauseKey)
                .map(version.numbers()::get)
                .orElse(null);
        mails.write(
                address,
                person.language(),
                key,
                person.name(),
                version.label(),
                clause == null ? 0 : 1,
                clause,
                round.proposal(),
                new Dates(person.language())
                        .dateTime(round.period().orElseThrow().closesAt()),
                settings.baseUrl() + "/charter/consent/" + round.id());
    }
}
