package be.leuven.som.application.example;

import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.EmailAddress;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everybody in the example: roles, never real people. Each is known by the part of the address before the at sign. */
final class ExamplePeople {
    private static final String PEOPLE =
            """
            voorzitter | Voorzitter SOM-regie
            oud.voorzitter | Oud-voorzitter SOM-regie
            raad | Voorzitter SOM-raad
            oud.raad | Oud-voorzitter SOM-raad
            verslag | Verslaggever SOM
            verslag.plaatsvervanger | Plaatsvervangend verslaggever SOM
            oud.verslag | Oud-verslaggever SOM
            coordinator | Coördinator SOM
            oud.coordinator | Oud-coördinator SOM
            procesbegeleider | Procesbegeleider SOM
            levuur | Procesbegeleider Levuur
            waarnemer | Waarnemer SOM-plus
            stad | Vertegenwoordiger Stad Leuven
            stad.plaatsvervanger | Plaatsvervanger Stad Leuven
            oud.stad | Oud-vertegenwoordiger Stad Leuven
            kuleuven | Vertegenwoordiger KU Leuven
            kuleuven.plaatsvervanger | Plaatsvervanger KU Leuven
            kuleuven.studenten | Studentenvertegenwoordiger KU Leuven | en
            khleuven | Vertegenwoordiger K.H.Leuven
            khleuven.plaatsvervanger | Plaatsvervanger K.H.Leuven
            groept | Vertegenwoordiger Groep T
            groept.plaatsvervanger | Plaatsvervanger Groep T
            ucll | Vertegenwoordiger UC Leuven-Limburg
            ucll.plaatsvervanger | Plaatsvervanger UC Leuven-Limburg
            ucll.studenten | Studentenvertegenwoordiger UC Leuven-Limburg
            scholengroep11 | Vertegenwoordiger Scholengroep 11
            scholengroep11.plaatsvervanger | Plaatsvervanger Scholengroep 11
            scholengroep11.leraren | Lerarenvertegenwoordiger Scholengroep 11
            oud.scholengroep11 | Oud-regielid Scholengroep 11
            ksgl | Vertegenwoordiger Katholieke Scholengemeenschap
            ksgl.plaatsvervanger | Plaatsvervanger Katholieke Scholengemeenschap
            ksgl.leraren | Lerarenvertegenwoordiger Katholieke Scholengemeenschap
            school | Vertegenwoordiger De Papieren Boot (fictief)
            school.plaatsvervanger | Plaatsvervanger De Papieren Boot (fictief)
            clb | Vertegenwoordiger CLB De Kompasroos (fictief)
            clb.plaatsvervanger | Plaatsvervanger CLB De Kompasroos (fictief)
            ouders | Vertegenwoordiger Ouderkoepel Samenspraak (fictief)
            ouders.plaatsvervanger | Plaatsvervanger Ouderkoepel Samenspraak (fictief)
            trekker1 | Trekker werkgroep Iedereen aan boord
            trekker2 | Trekker werkgroep Welbevinden
            trekker3 | Trekker werkgroep Diversiteit
            """;

    private final Map<String, Person> people = new HashMap<>();

    void join(PersonRepository persons) {
        for (ExampleTable.Entry entry : ExampleTable.read(PEOPLE)) {
            EmailAddress email = EmailAddress.of(entry.at(0) + "@example.org");
            Locale language = Locale.forLanguageTag(entry.maybe(2).orElse("nl"));
            Person person = new Person(entry.at(1), email, language);
            people.put(entry.at(0), person);
            persons.add(person);
        }
        called("coordinator").agreeToBeNamed();
    }

    Map<UUID, Person> byId() {
        return people.values().stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** Who agreed to be named to the public. */
    Set<UUID> namedInPublic() {
        return people.values().stream()
                .filter(Person::namedInPublic)
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    Person called(String name) {
        Person person = people.get(name);
        if (person == null) {
            throw new IllegalArgumentException("nobody in the example is called " + name);
        }
        return person;
    }
}
