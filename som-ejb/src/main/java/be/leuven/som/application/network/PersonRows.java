package be.leuven.som.application.network;

import static be.leuven.som.api.network.SheetField.FROM;
import static be.leuven.som.api.network.SheetField.FUNCTION;
import static be.leuven.som.api.network.SheetField.LANGUAGE;
import static be.leuven.som.api.network.SheetField.PARTNER;
import static be.leuven.som.api.network.SheetField.PERSON_EMAIL;
import static be.leuven.som.api.network.SheetField.PERSON_NAME;
import static be.leuven.som.api.network.SheetField.REPRESENTATION;
import static be.leuven.som.api.network.SheetField.UNTIL;

import be.leuven.som.api.network.SheetPreview.Outcome;
import be.leuven.som.application.network.PlannedRow.Plan;
import be.leuven.som.domain.network.KnownPartners;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.Representation;
import be.leuven.som.domain.network.RepresentationKind;
import be.leuven.som.domain.network.RepresentationPolicy;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.shared.Period;
import be.leuven.som.domain.shared.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What rows say of people and of whom they speak for: one mailbox is one person, with a row for each partner. */
final class PersonRows {
    private final Map<EmailAddress, Person> people;
    private final KnownPartners partners;
    private final Map<UUID, List<Representation>> representations;
    private final Map<UUID, List<Representation>> speakers;
    private final RepresentationPolicy policy;
    private final Additions additions;
    private final LocalDate today;
    private final Map<String, Integer> seen = new HashMap<>();

    /** Where what is new goes. */
    interface Additions {
        void add(Person person);

        void add(Representation representation);
    }

    PersonRows(
            Collection<Person> people,
            KnownPartners partners,
            Collection<Representation> representations,
            RepresentationPolicy policy,
            Additions additions,
            LocalDate today) {
        this.people = people.stream()
                .filter(p -> p.email().isPresent())
                .collect(Collectors.toMap(p -> p.email().orElseThrow(), p -> p));
        this.partners = partners;
        this.representations = representations.stream().collect(Collectors.groupingBy(Representation::personId));
        this.speakers = representations.stream().collect(Collectors.groupingBy(Representation::partnerId));
        this.policy = policy;
        this.additions = additions;
        this.today = today;
    }

    PlannedRow plan(SheetRow row) {
        return PlannedRow.of(row.number(), row.text(PERSON_NAME), () -> planned(row));
    }

    private Plan planned(SheetRow row) {
        String name = Text.required(PERSON_NAME.name(), row.text(PERSON_NAME), 120);
        EmailAddress email = email(row);
        Optional<Person> known = Optional.ofNullable(people.get(email));
        Optional<Partner> partner = Optional.ofNullable(row.text(PARTNER)).map(this::partner);
        requireFirst(row, email, partner);
        Person person = known.orElseGet(() -> new Person(name, email, language(row)));
        Plan plan = partner.map(p -> speaking(row, p, person)).orElseGet(() -> Plan.same(List.of()));
        if (known.isEmpty()) {
            people.put(email, person);
            Runnable rest = plan.act();
            return new Plan(
                    Outcome.ADDED,
                    () -> {
                        additions.add(person);
                        rest.run();
                    },
                    List.of());
        }
        return person.name().equals(name) ? plan : plan.remarking("sheet.known-as", person.name());
    }

    private static EmailAddress email(SheetRow row) {
        return EmailAddress.of(PERSON_EMAIL.name(), row.text(PERSON_EMAIL));
    }

    private static Locale language(SheetRow row) {
        return row.word(LANGUAGE, PersonLanguage.class).orElse(PersonLanguage.DUTCH) == PersonLanguage.ENGLISH
                ? Locale.ENGLISH
                : Locale.forLanguageTag("nl");
    }

    private Partner partner(String said) {
        return partners.called(said)
                .filter(p -> !p.state().gone())
                .orElseThrow(() -> DomainException.at(PARTNER.name(), "sheet.partner-unknown", said));
    }

    private void requireFirst(SheetRow row, EmailAddress email, Optional<Partner> partner) {
        String what = email + " " + partner.map(Partner::id).orElse(null);
        Integer earlier = seen.putIfAbsent(what, row.number());
        if (earlier != null) {
            throw DomainException.at(PERSON_EMAIL.name(), "sheet.twice", earlier);
        }
    }

    private Plan speaking(SheetRow row, Partner partner, Person person) {
        RepresentationKind kind =
                row.word(REPRESENTATION, RepresentationKind.class).orElse(RepresentationKind.REPRESENTATIVE);
        Period period =
                Period.between(row.day(FROM).orElse(today), row.day(UNTIL).orElse(null));
        Text.required(FUNCTION.name(), row.text(FUNCTION), 120);
        Optional<Representation> already = representations.getOrDefault(person.id(), List.of()).stream()
                .filter(r -> r.partnerId().equals(partner.id()) && r.kind() == kind)
                .filter(r -> r.period().overlaps(period))
                .findFirst();
        return already.map(r -> goingOn(r, period)).orElseGet(() -> {
            Representation made = new Representation(partner.id(), person.id(), kind, row.text(FUNCTION), period);
            takeRoom(made);
            return new Plan(Outcome.CHANGED, () -> additions.add(made), List.of());
        });
    }

    /** Rows above count as well. */
    private void takeRoom(Representation made) {
        List<Representation> own = speakers.computeIfAbsent(made.partnerId(), partner -> new ArrayList<>());
        try {
            policy.requireRoom(own, made.kind(), made.period());
        } catch (DomainException refused) {
            throw refused.about(REPRESENTATION.name());
        }
        own.add(made);
    }

    /** One that is known already goes on, or ends sooner than was known. */
    private static Plan goingOn(Representation known, Period told) {
        boolean sooner =
                told.until() != null && !known.period().endingOn(told.until()).equals(known.period());
        return sooner ? new Plan(Outcome.CHANGED, () -> known.end(told.until()), List.of()) : Plan.same(List.of());
    }
}
