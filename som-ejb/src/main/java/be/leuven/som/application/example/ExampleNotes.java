package be.leuven.som.application.example;

import be.leuven.som.application.example.ExampleTable.Entry;
import be.leuven.som.application.example.ExampleTable.Line;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was noted in the meetings of the example. */
final class ExampleNotes {
    /**
     * day | body | who took notes. Below it a note on each item but the approval of minutes, in the order of the agenda; a
     * line with two columns is what somebody remarked on the minutes. No minutes are made where there are no notes.
     */
    private static final String NOTED =
            """
            2014-09-11 | RG | oud.verslag
              De leden stellen zich voor. De procesbegeleider leidt het traject en stemt niet mee.
              De adviezen waren goed, maar te weinig mensen kennen ze. De leden willen minder adviseren en meer samen doen.
              Het schooljaar krijgt drie stappen: **waarom**, **hoe** en **wat**. Elke stap begint in de Onderwijsraad.
              De leden kiezen een vaste dag: donderdag om 16 uur. Dan kunnen ook leraren erbij zijn.
              De eerste zitting werkt met droomtafels van zes tot acht mensen.
            2014-09-25 | OR | oud.verslag
              Na vijf jaar is het tijd om missie en werking scherper te krijgen.
              Regiegroep en Onderwijsraad wisselen elkaar af. In juni ligt er een charter.
              Elke tafel schrijft haar dromen op kaarten. Het worden er meer dan honderd.
              Drie dromen keren overal terug: niemand valt uit, iedereen voelt zich thuis, verschil verrijkt.
            2014-10-09 | RG | oud.verslag
              De leden lezen alle kaarten en leggen samen wat bij elkaar hoort.
              De stem van leerlingen en ouders ontbreekt nog. Het CLB vraagt het na bij scholen.
              Zeven bundels dekken alle kaarten. Op drie bundels liggen de meeste kaarten.
            2014-10-23 | OR | oud.verslag
              De regiegroep licht de zeven bundels toe. Niemand mist een droom.
              Overgangen tussen scholen, taal en zorg lukken beter samen dan alleen.
              De raad zet in op wat scholen samen kunnen doen. Wat één school zelf kan, blijft bij die school.
            2014-11-13 | RG | oud.verslag
              De woorden *samen*, *kansen* en *vertrouwen* kwamen in elk gesprek terug.
              Twee groepen schrijven elk een tekst. De ene is kort, de andere somt op.
              De korte tekst gaat mee, met één zin uit de andere.
              kuleuven | De zin over onderzoek hoort er volgens mij ook bij.
            2014-12-04 | OR | oud.verslag
              De raad vindt de tekst helder en vraagt om ‘van kleuterschool tot hoger onderwijs’ toe te voegen.
              Elk speerpunt krijgt een werktafel, die in één zin zegt wat eronder valt.
              Meer dan drie speerpunten is te veel. Niemand heeft een bezwaar tegen deze drie.
            2015-01-15 | RG | oud.verslag
              Openheid, gelijkwaardigheid en respect voor ieders opdracht komen bovenaan.
              Een partner zegt wat hij zelf inbrengt en legt anderen niets op.
              Het ontwerp telt zes principes en past op één bladzijde.
            2015-02-05 | OR | oud.verslag
              De raad herkent zich in de principes. Bij gelijkwaardigheid komt een voorbeeld.
              Een netwerk heeft een vaste trekker nodig, korte lijnen en tijd om elkaar te leren kennen.
              Partners bieden lokalen, tijd en contacten aan. De lijst gaat naar de regiegroep.
            2015-03-05 | RG | oud.verslag
              Een uitnodiging acht dagen vooraf is haalbaar. Het verslag volgt binnen tien werkdagen.
              Een bezwaar telt als het beredeneerd is. Wie het maakt, brengt een voorstel mee.
              De tien afspraken blijven kort, zodat iedereen ze kan onthouden.
            2015-03-26 | OR | oud.verslag
              De raad wil het charter elk jaar bespreken, niet pas na vijf jaar.
              De raad bewaakt de missie, de regiegroep bereidt voor, de werkgroepen voeren uit.
              De raad bekijkt de structuur na een jaar opnieuw.
            2015-04-23 | RG | oud.verslag
              Twee artikels krijgen nog een eenvoudigere zin. De rest van de tekst is klaar.
              Elke partner bespreekt de tekst met de eigen achterban en brengt vragen mee naar de Onderwijsraad.
              Met de twee aanpassingen is ontwerp 0.8 klaar voor de partners.
            2015-05-07 | OR | oud.verslag
              De regiegroep overloopt de opbouw van het charter.
              De meeste vragen gaan over de inbreng van kleine scholen. Amendementen kunnen tot 15 mei.
              In september begint het netwerk met de overstap van kleuter naar lager.
            2015-05-21 | RG | oud.verslag
              Er zijn zestien amendementen. Elke partner diende er minstens een in.
              Acht amendementen zijn overgenomen, twee samengevoegd, drie met een reden verworpen. De andere drie zijn \
            ingetrokken na een gesprek met wie ze indiende.
              Elke partner tekent met één vertegenwoordiger.
            2015-06-04 | OR | oud.verslag
              De regiegroep toont per artikel wat er veranderde.
              Eén partner heeft een bezwaar: er is geen moment om bij te sturen. De raad voegt een jaarlijkse evaluatie toe.
              Niemand heeft nog een overwegend bezwaar.
              De partners komen een kwartier vooraf samen.
            2015-06-12 | OR | oud.verslag
            2016-09-22 | RG | oud.verslag
              De werking loopt, maar nog niet elke school kent het netwerk.
              Een labo begint bij een nood, duurt hoogstens een schooljaar en mag mislukken.
              Elk speerpunt krijgt een broeinest: een middag zonder vast programma, open voor alle scholen.
              De leden kiezen drie donderdagen, telkens om 13.30 uur.
            2017-01-19 | RG | oud.verslag
              Ongeveer honderd mensen kwamen naar het eerste broeinest. De meeste vragen gingen over overgangen.
              Het labo tegen afhaken werkt in twee scholen. De lerarenteams komen elke maand samen.
              De nood is duidelijk: leerlingen raken de weg kwijt bij de overstap naar een andere school.
              De spreker voor het openingspraatje komt uit een Leuvense school.
            2017-03-16 | RG | oud.verslag
              Een labo heeft een trekker nodig die er tijd voor krijgt. Zonder die tijd valt het stil.
              Drie klassen willen de thuistalen van hun leerlingen een plaats geven.
              Uit broeinest 2 komt de vraag naar oudergroepen. Broeinest 3 krijgt een sessie over ontmoetingen.
            2017-06-01 | RG | oud.verslag
              Twee labo's zijn afgerond. De meertalige klas stopte in mei. De les: begin met één klas en één taal.
              Scholen willen vooral van elkaar leren. Eén dag per jaar volstaat niet.
              De leden kiezen voor weinig en haalbaar.
            2017-06-29 | RG | oud.verslag
            2021-09-30 | SR | oud.verslag
            EARLIER | RG | verslag
              Vijf jaar na de vernieuwing van 2021 loopt het charter af. De leden noemen drie dingen die lukten: de \
            overstap van kleuter naar lager, de oudergroepen en de ontmoetingen tussen scholen.
              De leden willen de **drie speerpunten** houden. De werkafspraken mogen korter.
              Er komt een raadpleging, gevolgd door twee lezingen.
              Alle partners, de schoolteams en de oudergroepen worden betrokken.
            URGENT | RG | verslag
              Een deel van de partners kreeg de uitnodiging niet.
              De leden vinden twee weken extra redelijk.
              De verslaggever schrijft de partners, de voorzitter spreekt de SOM-raad.
              clb | Bij ons kwam ze een week te laat toe.
            """;

    /** day | body. Below it who set right what, once the minutes were approved. */
    private static final String SET_RIGHT =
            """
            2014-12-04 | OR
              oud.verslag | De volgende zitting is op 5 februari 2015, niet op 12 februari zoals ter zitting gezegd werd.
            """;

    private static final List<Entry> CORRECTIONS = ExampleTable.read(SET_RIGHT);

    private ExampleNotes() {}

    /** The meetings in the order in which they were held. */
    static List<Entry> all() {
        return ExampleTable.read(NOTED);
    }

    /** What was set right in the minutes of that meeting. */
    static Optional<Line> correction(Meeting meeting, Body body) {
        LocalDate day = Zone.dayOf(meeting.startsAt().orElseThrow());
        return CORRECTIONS.stream()
                .filter(entry ->
                        entry.at(0).equals(day.toString()) && entry.at(1).equals(body.code()))
                .map(entry -> entry.lines().get(0))
                .findFirst();
    }
}
