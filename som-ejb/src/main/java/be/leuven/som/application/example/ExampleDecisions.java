package be.leuven.som.application.example;

/** What was decided and agreed in the example, and the minutes of its last meetings. */
final class ExampleDecisions {
    /** day | body | short name | what it does to | which earlier one | when to review. Below it its text. */
    static final String TAKEN =
            """
            2014-09-11 | RG | kalender
              Regiegroep en Onderwijsraad wisselen elkaar af: om de drie weken een van beide, tot juni 2015.
            2014-10-09 | RG | bundels
              De regiegroep legt zeven bundels van dromen voor aan de Onderwijsraad.
            2014-11-13 | RG | missie
              De ontwerptekst van de missie gaat naar de Onderwijsraad van december.
            2014-12-04 | OR | speerpunten
              Het netwerk kiest drie speerpunten voor 2025: iedereen aan boord, welbevinden en betrokkenheid, diversiteit.
            2015-01-15 | RG | principes
              Het ontwerp van de basisprincipes gaat naar de Onderwijsraad van februari.
            2015-03-05 | RG | werkafspraken
              De tien werkafspraken gaan als ontwerp naar de Onderwijsraad van maart.
            2015-03-26 | OR | structuur
              Het netwerk krijgt een raad, een regiegroep en werkgroepen per speerpunt.
            2015-04-23 | RG | ontwerp
              Ontwerp 0.8 van het charter is vrijgegeven voor een eerste lezing bij de partners.
            2015-05-21 | RG | amendementen | REPLACES | ontwerp
              Het ontwerp met de verwerkte amendementen vervangt ontwerp 0.8.
            2015-06-04 | OR | charter | - | - | 2020-06-30
              De Onderwijsraad stelt versie 1.0 van het charter vast. De partners ondertekenen het op 12 juni 2015.
            EARLIER | RG | werkwijze | - | - | SOON
              Het charter wordt vernieuwd in drie stappen: raadpleging, twee lezingen, ondertekening. De raadpleging duurt \
            vier weken.
            URGENT | RG | verlenging | AMENDS | werkwijze
              De raadpleging over het charter duurt twee weken langer dan afgesproken.
            """;

    /** day | body. Below it: owner | days from today until due | what | done or dropped | note. */
    static final String AGREED =
            """
            EARLIER | RG
              coordinator | -12 | De contactgegevens van alle partners nakijken
              stad | 3 | Een zaal zoeken voor de ondertekening van het vernieuwde charter
              ksgl | -20 | Voorbeelden van netwerkcharters in andere steden verzamelen | done | Zes charters gevonden.
              clb | -18 | Een enquête bij alle leerkrachten houden | dropped | De raadpleging vervangt de enquête.
            URGENT | RG
              verslag | 10 | De partners schrijven dat de raadpleging langer duurt
              voorzitter | -5 | De SOM-raad op de hoogte brengen van het uitstel
              stad | 21 | Het adresboek van de scholen bezorgen
            """;

    /** day | body. Below it the prose of each item; or who comments | what. */
    static final String MINUTES =
            """
            EARLIER | RG
              Vijf jaar na de vernieuwing van 2021 loopt het charter af. De leden noemen drie dingen die lukten: de \
            overstap van kleuter naar lager, de oudergroepen en de ontmoetingen tussen scholen.
              De leden willen de **drie speerpunten** houden. De werkafspraken mogen korter.
              Er komt een raadpleging, gevolgd door twee lezingen.
              Alle partners, de schoolteams en de oudergroepen worden betrokken.
            URGENT | RG
              Een deel van de partners kreeg de uitnodiging niet.
              De leden vinden twee weken extra redelijk.
              De verslaggever schrijft de partners, de voorzitter spreekt de SOM-raad.
              clb | Bij ons kwam ze een week te laat toe.
            """;

    private ExampleDecisions() {}
}
