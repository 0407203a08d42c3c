package be.leuven.som.application.example;

import be.leuven.som.application.example.ExampleTable.Entry;
import be.leuven.som.application.example.ExampleTable.Line;
import be.leuven.som.domain.shared.LocalizedText;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyKind;
import be.leuven.som.domain.structure.BodyRepository;
import java.util.HashMap;
import java.util.Map;

/** The bodies: one council after the other, the steering group, and a working group for each goal. */
final class ExampleBodies {
    private static final String BODIES =
            """
            OR | COUNCIL | 2009-09-01..2015-06-12
              Onderwijsraad | Education Council
              Brengt sinds 2009 de Leuvense onderwijspartners samen en geeft advies. Werkte in 2014-2015 toe naar het \
            charter en ging daarna verder als Onderwijsraad 2.0, later SOM. | Has brought the education partners of \
            Leuven together since 2009 and gives advice. Worked towards the charter in 2014-2015 and went on as \
            Onderwijsraad 2.0, later SOM.
            SR | COUNCIL | 2015-06-13..
              SOM-raad | SOM Council
              Bewaakt missie en visie en bepaalt strategie, agenda en middelen van het netwerk. Begon na de \
            ondertekening van het charter als Onderwijsraad 2.0. | Guards mission and vision, and sets the strategy, \
            agenda and means of the network. Began as Onderwijsraad 2.0 after the charter was signed.
            RG | STEERING_GROUP | 2014-09-01.. | SR
              Regiegroep | Steering group
              Een tiental mensen uit het onderwijs die inspireren, verbinden en ondersteunen. Bereidt de raad voor en \
            volgt op wat is afgesproken. Ook SOM-regie genoemd. | About ten people from education who inspire, connect \
            and support. Prepares the council and follows up what was agreed. Also called SOM-regie.
            WG1 | WORKING_GROUP | 2021-10-01.. | RG
              Werkgroep Iedereen aan boord | Working group Everyone aboard
              Zoekt hoe elke leerling aan boord blijft en vlot van school naar school gaat. | Looks for ways to keep \
            every pupil aboard and to make each change of school a smooth one.
            WG2 | WORKING_GROUP | 2021-10-01.. | RG
              Werkgroep Welbevinden | Working group Well-being
              Werkt aan het welbevinden van wie leert en wie lesgeeft, samen met ouders en buurt. | Works on the \
            well-being of those who learn and those who teach, together with parents and neighbourhood.
            WG3 | WORKING_GROUP | 2021-10-01.. | RG
              Werkgroep Diversiteit | Working group Diversity
              Organiseert ontmoetingen en deelt kennis over diversiteit in school en stad. | Organises encounters and \
            shares knowledge about diversity in school and city.
            """;

    private final Map<String, Body> bodies = new HashMap<>();

    void found(BodyRepository kept, ExampleDays days) {
        for (Entry entry : ExampleTable.read(BODIES)) {
            Body body = new Body(
                    entry.at(0),
                    BodyKind.valueOf(entry.at(1)),
                    text(entry.lines().get(0)),
                    text(entry.lines().get(1)),
                    entry.maybe(3).map(parent -> called(parent).id()).orElse(null),
                    days.period(entry.at(2)));
            bodies.put(body.code(), body);
            kept.add(body);
        }
    }

    private static LocalizedText text(Line line) {
        return LocalizedText.of(line.at(0), line.at(1));
    }

    Body called(String code) {
        Body body = bodies.get(code);
        if (body == null) {
            throw new IllegalArgumentException("no body in the example is called " + code);
        }
        return body;
    }
}
