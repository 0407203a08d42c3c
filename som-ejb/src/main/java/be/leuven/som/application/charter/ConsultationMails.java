package be.leuven.som.application.charter;

import be.leuven.som.api.text.Dates;
import be.leuven.som.application.notice.Mails;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.network.Representation;
import be.leuven.som.domain.network.RepresentationRepository;
import be.leuven.som.domain.shared.EmailAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** Tells everybody who speaks for a partner that the charter can be commented on. */
@RequestScoped
public class ConsultationMails {
    @Inject
    private RepresentationRepository representations;

    @Inject
    private PersonRepository people;

    @Inject
    private PartnerVoices partners;

    @Inject
    private Mails mails;

    @Inject
    private Settings settings;

    int opened(CharterVersion version, LocalDate today) {
        Collection<Person> asked = people.findAll(partners.active().stream()
                        .flatMap(p -> representations.ofPartner(p.id(), today).stream())
                        .map(Representation::personId)
                        .collect(Collectors.toSet()))
                .values();
        asked.forEach(person -> person.email().ifPresent(address -> tell(person, address, version)));
        return asked.size();
    }

    private void tell(Person person, EmailAddress address, CharterVersion version) {
        mails.write(
                address,
                person.language(),
                "charter.consultation",
                person.name(),
                version.label(),
                new Dates(person.language())
                        .day(version.consultation().orElseThrow().until()),
                settings.baseUrl() + "/charter/consultation");
    }
}
