package be.leuven.som.application.example;

/** The school year from dreams to charter: regiegroep and Onderwijsraad in turn, up to the solemn signing. */
final class ExampleCalendar2014 {
    private static final String YEAR =
            """
            2014-09-11 16:00 | RG | Het traject ontwerpen | - | - | DREAM
              INFORMATION | 15 | Welkom, kennismaking en rol van de procesbegeleider
              DISCUSSION | 35 | Vijf jaar Onderwijsraad: wat nemen we mee en wat laten we los?
              DISCUSSION | 40 | Waarom, Hoe en Wat: een schooljaar in stappen
              DECISION | 20 | Kalender: regiegroep en Onderwijsraad wisselen elkaar af
              DISCUSSION | 10 | De eerste plenaire zitting voorbereiden
            2014-09-25 16:00 | OR | Dromen voor het onderwijs in Leuven | - | - | DREAM
              INFORMATION | 15 | Waarom de Onderwijsraad zich vernieuwt
              INFORMATION | 15 | Het traject tot juni 2015
              DISCUSSION | 60 | Droomtafels: welk onderwijs wensen we Leuven toe in 2025?
              DISCUSSION | 30 | Dromen delen met de hele groep
            2014-10-09 16:00 | RG | Dromen bundelen | - | - | DREAM
              APPROVAL | 10 | Verslag van 11 september 2014
              DISCUSSION | 60 | De dromen lezen en per thema groeperen
              DISCUSSION | 30 | Wat ontbreekt en wie hoorden we nog niet?
              DECISION | 20 | Welke bundels leggen we aan de Onderwijsraad voor?
            2014-10-23 16:00 | OR | Waarom: waar zetten we samen op in? | - | - | WHY
              APPROVAL | 10 | Verslag van 25 september 2014
              INFORMATION | 15 | Van losse dromen naar bundels
              DISCUSSION | 60 | Wat willen we samen bereiken dat niemand alleen kan?
              DISCUSSION | 35 | Waar zetten we echt op in en waarop niet?
            2014-11-13 16:00 | RG | Ontwerp van de missie | - | - | WHY
              APPROVAL | 10 | Verslag van 9 oktober 2014
              DISCUSSION | 30 | De oogst van de Waarom-zitting
              DISCUSSION | 60 | De missie schrijven in twee groepen
              DECISION | 20 | Een ontwerptekst kiezen voor de Onderwijsraad
            2014-12-04 16:00 | OR | Drie speerpunten voor 2025 | - | - | WHY
              APPROVAL | 10 | Verslag van 23 oktober 2014
              DISCUSSION | 25 | Ontwerp van de missie
              DISCUSSION | 60 | Iedereen aan boord, welbevinden en diversiteit: wat verstaan we eronder?
              DECISION | 25 | De drie speerpunten vastleggen
            2015-01-15 16:00 | RG | Basisprincipes | - | - | HOW
              APPROVAL | 10 | Verslag van 13 november 2014
              DISCUSSION | 50 | Wat moet altijd gelden als we samenwerken?
              DISCUSSION | 40 | Engagement in plaats van eisen: wat brengt elke partner zelf in?
              DECISION | 20 | Ontwerp van de basisprincipes
            2015-02-05 16:00 | OR | Hoe: zo werken we samen | - | - | HOW
              APPROVAL | 10 | Verslag van 4 december 2014
              DISCUSSION | 30 | Ontwerp van de basisprincipes
              DISCUSSION | 55 | Wat heeft een netwerk nodig om te werken?
              DISCUSSION | 25 | Wat wil en kan elke partner bijdragen?
            2015-03-05 16:00 | RG | Werkafspraken | - | - | HOW
              APPROVAL | 10 | Verslag van 15 januari 2015
              DISCUSSION | 40 | Uitnodigen, verslag maken en zich verontschuldigen
              DISCUSSION | 40 | Beslissen met consent: hoe gaan we om met een bezwaar?
              DECISION | 30 | Ontwerp van tien werkafspraken
            2015-03-26 16:00 | OR | De structuur van het netwerk | - | - | HOW
              APPROVAL | 10 | Verslag van 5 februari 2015
              DISCUSSION | 30 | Ontwerp van de werkafspraken
              DISCUSSION | 55 | Raad, regiegroep en werkgroepen: wie doet wat?
              DECISION | 25 | Voorstel van structuur
            2015-04-23 16:00 | RG | Charter, ontwerp 0.8 | - | - | WHAT
              APPROVAL | 10 | Verslag van 5 maart 2015
              DISCUSSION | 70 | Het ontwerp artikel per artikel lezen
              DISCUSSION | 20 | De eerste lezing bij de partners organiseren
              DECISION | 20 | Ontwerp 0.8 vrijgeven voor de Onderwijsraad
            2015-05-07 16:00 | OR | Wat: eerste lezing van het charter | - | - | WHAT
              APPROVAL | 10 | Verslag van 26 maart 2015
              INFORMATION | 15 | Ontwerp 0.8 van het charter
              DISCUSSION | 60 | Eerste lezing: vragen en amendementen
              DISCUSSION | 35 | Eerste acties: waarmee beginnen we in september?
            2015-05-21 16:00 | RG | Amendementen | - | - | WHAT
              APPROVAL | 10 | Verslag van 23 april 2015
              DISCUSSION | 60 | Amendementen van de partners bespreken
              DECISION | 35 | Voorstel voor elk amendement
              DISCUSSION | 15 | De plechtige ondertekening voorbereiden
            2015-06-04 16:00 | OR | Consent over het charter en vaststelling van versie 1.0 | - | - | WHAT
              APPROVAL | 10 | Verslag van 7 mei 2015
              INFORMATION | 20 | Wat er met de amendementen gebeurde
              DISCUSSION | 40 | Consentronde: bezwaren horen en verwerken
              DECISION | 35 | Versie 1.0 van het charter vaststellen
              INFORMATION | 15 | Afspraken voor 12 juni
            2015-06-12 16:00 | OR | Plechtige ondertekening van het charter | Feestzaal (fictief) | public | WHAT
              INFORMATION | 15 | Welkom aan alle Leuvense onderwijspartners
              APPROVAL | 5 | Verslag van 4 juni 2015
              INFORMATION | 30 | Van dromen naar charter: het verhaal van een schooljaar
              INFORMATION | 45 | Ondertekening door de partners, van kleuterschool tot hoger onderwijs
              INFORMATION | 25 | Vooruitblik op 2025 en napraten
            """;

    private ExampleCalendar2014() {}

    static void tell(ExampleMeetings meetings, ExampleBodies bodies, ExampleAgendas agendas) {
        meetings.inSeries(agendas.trajectory(bodies));
        ExampleTable.read(YEAR).forEach(meetings::hold);
    }
}
