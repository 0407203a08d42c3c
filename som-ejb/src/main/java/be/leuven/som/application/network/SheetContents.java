package be.leuven.som.application.network;

import be.leuven.som.api.network.PartnerDescription;
import be.leuven.som.api.network.SheetKind;
import be.leuven.som.domain.network.EducationLevel;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerRepository;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.network.Representation;
import be.leuven.som.domain.network.RepresentationRepository;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file holds that we write: those that take part or want to, and who speaks for them today or later. */
@RequestScoped
public class SheetContents {
    @Inject
    private PartnerRepository partners;

    @Inject
    private PersonRepository people;

    @Inject
    private RepresentationRepository representations;

    @Inject
    private Clock clock;

    /** The titles, and a row for each. */
    List<List<String>> of(SheetKind kind, Locale language) {
        List<String> titles =
                kind.fields().stream().map(f -> SheetWords.word(f, language)).toList();
        Stream<List<String>> rows =
                kind == SheetKind.PARTNERS ? present().map(partner -> partner(partner, language)) : speaking(language);
        return Stream.concat(Stream.of(titles), rows).toList();
    }

    private Stream<Partner> present() {
        return partners.all().stream().filter(p -> !p.state().gone());
    }

    private static List<String> partner(Partner partner, Locale language) {
        PartnerDescription said = Profiles.words(partner.profile(), partner.levels());
        return row(
                partner.name(),
                SheetWords.word(said.kind(), language),
                SheetWords.word(said.role(), language),
                levels(said.levels(), language),
                said.schoolNetwork() == null ? null : SheetWords.word(said.schoolNetwork(), language),
                said.enterpriseNumber(),
                said.institutionNumber(),
                said.street(),
                said.postcode(),
                said.town(),
                said.website(),
                said.email(),
                said.phone());
    }

    private static String levels(List<EducationLevel> levels, Locale language) {
        return levels.stream().map(l -> SheetWords.word(l, language)).collect(Collectors.joining(", "));
    }

    private Stream<List<String>> speaking(Locale language) {
        Map<?, Partner> present = present().collect(Collectors.toMap(Partner::id, Function.identity()));
        LocalDate today = Zone.dayOf(clock.instant());
        List<Representation> now = representations.all().stream()
                .filter(r -> present.containsKey(r.partnerId()))
                .filter(r -> r.period().until() == null || !r.period().until().isBefore(today))
                .toList();
        Map<?, Person> known =
                people.findAll(now.stream().map(Representation::personId).collect(Collectors.toSet()));
        return now.stream().map(r -> person(known.get(r.personId()), present.get(r.partnerId()), r, language));
    }

    private static List<String> person(Person person, Partner partner, Representation speaks, Locale language) {
        return row(
                person.name(),
                person.email().map(EmailAddress::value).orElse(null),
                SheetWords.word(PersonLanguage.of(person.language()), language),
                partner.name(),
                SheetWords.word(speaks.kind(), language),
                speaks.function(),
                speaks.period().from().toString(),
                speaks.period().until() == null ? null : speaks.period().until().toString());
    }

    private static List<String> row(String... cells) {
        return Arrays.stream(cells).map(cell -> cell == null ? "" : cell).toList();
    }
}
