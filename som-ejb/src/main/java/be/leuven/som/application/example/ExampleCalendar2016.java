package be.leuven.som.application.example;

/** The first years of the charter: labs, a broeinest for each goal, a look back; and the charter signed again in 2021. */
final class ExampleCalendar2016 {
    private static final String YEARS =
            """
            2016-09-22 16:00 | RG | Onderwijslabo's en broeinesten op gang brengen
              APPROVAL | 10 | Verslag van 21 mei 2015
              INFORMATION | 20 | Waar staan we, ruim een jaar na de ondertekening?
              DISCUSSION | 40 | Onderwijslabo's: van nood naar experiment
              DISCUSSION | 40 | Een broeinest per speerpunt: aanpak en uitnodiging
              DECISION | 10 | Datums van de drie broeinesten
            2016-11-24 13:30 | SR | Broeinest 1: Iedereen aan boord | Aula (fictief) | public
              INFORMATION | 30 | Openingspraatje: wat houdt jongeren aan boord?
              DISCUSSION | 30 | De marktplaats: wie roept welke sessie bijeen?
              DISCUSSION | 120 | Open ruimte: gesprekken in rondes
              INFORMATION | 30 | Oogst en slotkring
            2017-01-19 16:00 | RG | Na het eerste broeinest
              APPROVAL | 10 | Verslag van 22 september 2016
              DISCUSSION | 45 | De oogst van broeinest 1: wat pakken we op?
              INFORMATION | 30 | Stand van zaken in de onderwijslabo's
              DECISION | 20 | Start van het labo Sterke overgangen (fictief)
              DISCUSSION | 15 | Broeinest 2 voorbereiden
            2017-02-16 13:30 | SR | Broeinest 2: Welbevinden en betrokkenheid | Aula (fictief) | public
              INFORMATION | 30 | Openingspraatje: wanneer voelt een school als thuis?
              DISCUSSION | 30 | De marktplaats: wie roept welke sessie bijeen?
              DISCUSSION | 120 | Open ruimte: gesprekken in rondes
              INFORMATION | 30 | Oogst en slotkring
            2017-03-16 16:00 | RG | Labo's halfweg
              APPROVAL | 10 | Verslag van 19 januari 2017
              DISCUSSION | 50 | Wat leren de labo's ons tot nu toe?
              DECISION | 20 | Start van het labo Meertalige klas (fictief)
              DISCUSSION | 40 | De oogst van broeinest 2 en de aanpak van broeinest 3
            2017-05-11 13:30 | SR | Broeinest 3: Diversiteit | Aula (fictief) | public
              INFORMATION | 30 | Openingspraatje: diversiteit als rijkdom
              DISCUSSION | 30 | De marktplaats: wie roept welke sessie bijeen?
              DISCUSSION | 120 | Open ruimte: gesprekken in rondes
              INFORMATION | 30 | Oogst en slotkring
            2017-06-01 16:00 | RG | Terugblik op labo's en broeinesten
              APPROVAL | 10 | Verslag van 16 maart 2017
              INFORMATION | 40 | De labo's ronden af: resultaten en lessen
              DISCUSSION | 45 | Drie broeinesten later: wat leeft er in de scholen?
              DECISION | 25 | Waarmee gaan we volgend werkjaar verder?
            2017-06-29 12:30 | RG | Afsluiting van het werkjaar
              APPROVAL | 10 | Verslag van 1 juni 2017
              INFORMATION | 20 | De trekkers van de labo's bedanken
              DISCUSSION | 30 | Wat doen we na de zomer anders?
            2021-09-30 16:00 | SR | Ondertekening van het hernieuwde charter | Feestzaal (fictief) | public
              INFORMATION | 15 | Welkom
              INFORMATION | 25 | Zes jaar samen onderwijs maken
              DECISION | 15 | Het charter hernieuwen
              DECISION | 10 | De werkafspraken bevestigen
              INFORMATION | 45 | Ondertekening door de partners, voor vijf jaar
              INFORMATION | 10 | Napraten
            """;

    private ExampleCalendar2016() {}

    static void tell(ExampleMeetings meetings) {
        ExampleTable.read(YEARS).forEach(meetings::hold);
    }
}
