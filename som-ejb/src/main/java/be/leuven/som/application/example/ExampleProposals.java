package be.leuven.som.application.example;

import be.leuven.som.application.example.ExampleTable.Entry;
import java.util.List;

/** What was proposed in the example, and adopted. */
final class ExampleProposals {
    /**
     * day | body | short name | what it does to | which earlier one | when to review. Below it its text, and when it was
     * amended: who objected | why | what was proposed first.
     */
    private static final String ADOPTED =
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
              De Onderwijsraad stelt versie 1.0 van het charter vast, met elk jaar een evaluatie. De partners \
            ondertekenen het op 12 juni 2015.
              school | Zonder een moment om bij te sturen bindt de tekst ons te lang. | De Onderwijsraad stelt \
            versie 1.0 van het charter vast. De partners ondertekenen het op 12 juni 2015.
            2016-09-22 | RG | broeinesten
              De broeinesten vinden plaats op 24 november 2016, 16 februari 2017 en 11 mei 2017.
            2017-01-19 | RG | overgangen
              Het labo Sterke overgangen (fictief) begint meteen en loopt tot 1 juni 2017.
            2017-03-16 | RG | meertalig
              Het labo Meertalige klas (fictief) begint en loopt tot 1 juni 2017.
            2017-06-01 | RG | gestopt | REPEALS | meertalig
              Het labo Meertalige klas (fictief) is vroeger gestopt. De les eruit gaat naar alle scholen.
            2017-06-01 | RG | verder
              Elk werkjaar organiseert het netwerk minstens één labo en één broeinest.
            2021-09-30 | SR | hernieuwing
              De SOM-raad hernieuwt het charter: versie 2.0 geldt voor vijf jaar. De partners ondertekenen ze vandaag.
            2021-09-30 | SR | afspraken
              De werkafspraken blijven gelden. Wie niet kan komen, verwittigt voortaan ook zelf de plaatsvervanger.
            EARLIER | RG | werkwijze | - | - | SOON
              Het charter wordt vernieuwd in drie stappen: raadpleging, twee lezingen, ondertekening. De raadpleging duurt \
            vier weken.
            URGENT | RG | verlenging | AMENDS | werkwijze
              De raadpleging over het charter duurt twee weken langer dan afgesproken.
            """;

    private static final List<Entry> ALL = ExampleTable.read(ADOPTED);

    private ExampleProposals() {}

    /** In the order in which they were adopted. */
    static List<Entry> adopted() {
        return ALL;
    }
}
