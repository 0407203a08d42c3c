package be.leuven.som.application.example;

/** What partners said on the renewal of the charter, and what the editors made of it. */
final class ExampleAmendments {
    /**
     * heading of the clause | what it asks | partner | outcome, or a dash while it is open | heading that it wants. Below it:
     * the text that it wants (not when it deletes), the reason, and perhaps who supports it and the answer.
     */
    static final String PROPOSED =
            """
            Wie we zijn | REPLACE | ucll | ACCEPTED | Wie we zijn
              text | Wij zijn de partners die in Leuven onderwijs maken en ondersteunen: scholen en scholengroepen, \
            hogescholen en universiteit, centra voor leerlingenbegeleiding, ouders en de stad. Sinds 2009 overleggen we, en \
            sinds 2015 maken we samen onderwijs.
              reason | Na elf jaar is samen doen geen voornemen meer.
              support | kuleuven
            Onze missie | REPLACE | stad | MERGED | Onze missie
              text | Samen maken we onderwijs waarin elk kind en elke jongere in Leuven zich thuis voelt en zover komt als \
            het kan, ook wie het moeilijk heeft.
              reason | Wie het moeilijk heeft, verdient een plaats in de missie.
            Onze missie | REPLACE | ouders | MERGED | Onze missie
              text | Samen maken we onderwijs waarin elk kind, elke jongere en elke ouder in Leuven zich thuis voelt.
              reason | Ouders horen erbij, vanaf de eerste zin.
              support | school
            Welbevinden en betrokkenheid | REPLACE | clb | SUPPORTED | Welbevinden en betrokkenheid
              text | Wie leert en wie lesgeeft, voelt zich goed op school en telt mee. Zorg voor de geest is er voor wie ze \
            nodig heeft, zonder lang te wachten. Ouders en buurt horen erbij.
              reason | Wachtlijsten voor geestelijke gezondheid raken elke school.
              support | school
              support | ksgl
            Welbevinden en betrokkenheid | REPLACE | ksgl | - | Welbevinden van iedereen
              text | Wie leert en wie lesgeeft, voelt zich goed op school. Een leraar die zich goed voelt, blijft.
              reason | Het lerarentekort begint bij het welbevinden van leraren.
            Diversiteit | INSERT_AFTER | kuleuven | ACCEPTED | Digitaal en mensgericht
              text | We leren met elkaar hoe digitale hulpmiddelen en artificiële intelligentie het leren dienen, en niet \
            omgekeerd.
              reason | In 2021 bestond deze vraag nog niet.
              support | ucll
            Gelijkwaardig | REPLACE | scholengroep11 | REJECTED | Gelijkwaardig
              text | Elke partner telt mee naar het aantal leerlingen dat hij vertegenwoordigt.
              reason | Grote scholengroepen dragen meer.
              answer | Eén organisatie, één stem is de grond van het netwerk; de raad wil daar niet aan raken.
            Leren door te proberen | REPLACE | school | WITHDRAWN | Leren door te proberen
              text | We proberen elk jaar minstens één labo per speerpunt uit.
              reason | Een getal houdt ons scherp.
            Kort daarna op papier | REPLACE | ucll | REJECTED | Kort daarna op papier
              text | Het verslag is er binnen vijf werkdagen.
              reason | Wie snel leest, weet het nog.
              answer | Tien werkdagen haalden we de laatste jaren net; vijf zou een belofte zijn die we breken.
            Twee gezichten | REPLACE | ouders | - | Twee gezichten
              text | Elke partner heeft één vertegenwoordiger en één plaatsvervanger, bij voorkeur niet van hetzelfde gender.
              reason | De raad mag er diverser uitzien.
            Niet kunnen komen | DELETE | ksgl | ACCEPTED
              reason | Dit staat al in de gewoonten van elke vergadering.
            Niet kunnen komen | REPLACE | clb | - | Niet kunnen komen
              text | Wie niet kan komen, laat dat ten laatste de dag voordien weten en verwittigt de plaatsvervanger.
              reason | Dan kennen we het quorum op tijd.
            De werkgroepen | REPLACE | stad | - | De werkgroepen
              text | Voor elk speerpunt is er een werkgroep, met een eigen trekker en een eigen budget.
              reason | Een trekker zonder middelen trekt niet ver.
              support | clb
            De werkgroepen | DELETE | scholengroep11 | -
              reason | Labo's doen nu het werk van de werkgroepen.
            """;

    /** The words in which those on the mission came together. */
    static final String MERGED_MISSION =
            """
            Samen maken we onderwijs waarin elk kind, elke jongere en elke ouder in Leuven zich thuis voelt. Iedereen ontdekt \
            het eigen talent en komt zover als het kan, ook wie het moeilijk heeft.""";

    /** heading of the clause | partner | comment. */
    static final String COMMENTED =
            """
            Onze missie | school | Fijn dat er "samen maken" staat en niet "samen overleggen".
            Iedereen aan boord | clb | Kunnen we de overgang naar het buitengewoon onderwijs hier ook noemen?
            Bij consent | kuleuven | Dit werkt. Niets aan veranderen.
            Herbekijken | ouders | Vijf jaar is lang. Een tussenstand na twee jaar zou helpen.
            """;

    private ExampleAmendments() {}
}
