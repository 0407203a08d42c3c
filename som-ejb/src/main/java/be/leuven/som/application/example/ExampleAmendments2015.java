package be.leuven.som.application.example;

/** What partners said on draft 0.8 of the first charter, and what the steering group made of it on 21 May 2015. */
final class ExampleAmendments2015 {
    /** As {@link ExampleAmendments#PROPOSED}. */
    static final String PROPOSED =
            """
            Wie we zijn | REPLACE | ouders | ACCEPTED | Wie we zijn
              text | Wij zijn de partners die in Leuven onderwijs maken en ondersteunen: scholen en scholengroepen, \
            hogescholen en universiteit, centra voor leerlingenbegeleiding, ouders en de stad. Sinds 2009 overleggen we. Met \
            dit charter doen we een stap verder: van raad geven naar samen doen.
              reason | Ouders geven geen les, maar ze maken wel mee onderwijs.
              support | school
              support | clb
            Wie we zijn | INSERT_AFTER | khleuven | ACCEPTED | Hoe dit charter ontstond
              text | Een schooljaar lang kwamen regiegroep en Onderwijsraad om de beurt samen. We begonnen bij wat we dromen \
            voor de kinderen en jongeren van de stad. Daaruit groeide stap voor stap wat we willen bereiken, hoe we dat doen \
            en waarmee we beginnen.
              reason | Wie er later bij komt, wil weten waar deze tekst vandaan komt.
              support | kuleuven
            Onze missie | REPLACE | kuleuven | MERGED | Onze missie
              text | Samen maken we onderwijs waarin elk kind en elke jongere in Leuven zich thuis voelt en het eigen talent \
            ontdekt. Wij zijn een netwerk dat partners verbindt, elkaars krachten bundelt en nieuwe wegen uitprobeert.
              reason | Een netwerk dat niets uitprobeert, leert niets.
              support | groept
            Onze missie | REPLACE | scholengroep11 | MERGED | Onze missie
              text | Samen maken we onderwijs waarin elk kind en elke jongere in Leuven zich thuis voelt en zover komt als \
            het kan. Wij zijn een netwerk dat partners verbindt en elkaars krachten bundelt.
              reason | Thuis zijn volstaat niet: we willen dat iedereen vooruitkomt.
            Iedereen aan boord | REPLACE | clb | ACCEPTED | Iedereen aan boord
              text | Van de kleuterschool tot het hoger onderwijs vindt iedereen een plaats, en gaat niemand onderweg \
            verloren. We zorgen voor vlotte overgangen en hebben oog voor elk talent.
              reason | Jongeren raken we vooral kwijt als ze van school veranderen.
              support | khleuven
              support | scholengroep11
            Welbevinden en betrokkenheid | REPLACE | ouders | ACCEPTED | Welbevinden en betrokkenheid
              text | Wie leert en wie lesgeeft, voelt zich goed op school en telt mee. Ouders en buurt horen erbij.
              reason | Betrokkenheid houdt niet op aan de schoolpoort.
            Leren door te proberen | REPLACE | school | ACCEPTED | Leren door te proberen
              text | We proberen uit op kleine schaal en in een beperkte tijd. Iets wat mislukt, leert ons ook iets.
              reason | Wie niet mag mislukken, probeert niets.
              support | groept
            Open | REPLACE | clb | ACCEPTED | Open
              text | We delen wat we weten en wat we beslissen. Wat persoonlijk is, blijft binnen.
              reason | Openheid mag niemand schaden.
            Op tijd | REPLACE | ksgl | REJECTED | Op tijd
              text | De uitnodiging en de documenten vertrekken veertien dagen voor de vergadering.
              reason | Onze directies zien elkaar maar om de twee weken.
              answer | Acht dagen is haalbaar voor iedereen. Met veertien dagen komt wat dringend is altijd te laat.
            Bij consent | REPLACE | groept | REJECTED | Bij consent
              text | We beslissen bij gewone meerderheid.
              reason | Dan kan niemand een besluit tegenhouden.
              answer | Wie we overstemmen, doet niet mee. Consent vraagt meer tijd, maar wat we beslissen, doen we dan ook samen.
            Elk jaar een bijdrage | REPLACE | oud.stad | ACCEPTED | Elk jaar een bijdrage
              text | Elke partner zegt jaarlijks wat hij bijdraagt aan de speerpunten.
              reason | Zo zien we of de speerpunten vooruitgaan.
            Wat binnen blijft | REPLACE | ouders | WITHDRAWN | Wat binnen blijft
              text | Wat over personen gezegd wordt, staat niet in het verslag en blijft binnen.
              reason | Een verslag gaat langs veel handen.
            De regiegroep | DELETE | groept | REJECTED
              reason | Eén orgaan is genoeg voor een netwerk van deze grootte.
              answer | De raad koos op 26 maart voor een regiegroep. Zonder haar bereidt niemand voor wat de raad beslist.
            Het secretariaat | REPLACE | khleuven | WITHDRAWN | Het secretariaat
              text | Een vast secretariaat bij een van de partners houdt documenten en adressen bij.
              reason | Het moet duidelijk zijn waar het secretariaat zit.
            Het secretariaat | DELETE | scholengroep11 | ACCEPTED
              reason | De raad koos op 26 maart voor een raad, een regiegroep en werkgroepen, en niet voor een secretariaat.
              support | ksgl
            Waartoe we ons verbinden | INSERT_AFTER | kuleuven | WITHDRAWN | Wat het kost
              text | Elke partner draagt jaarlijks bij in de kosten van het netwerk.
              reason | Zonder middelen blijft het bij woorden.
            """;

    static final String MERGED_MISSION =
            """
            Samen maken we onderwijs waarin elk kind en elke jongere in Leuven zich thuis voelt, het eigen talent ontdekt en \
            zover komt als het kan. Wij zijn een netwerk dat partners verbindt, elkaars krachten bundelt en nieuwe wegen \
            uitprobeert.""";

    /** After the objection in the council of 4 June 2015. */
    static final String YEARLY = "We evalueren het charter elk jaar en herzien het na vijf jaar.";

    /** heading of the clause | partner | comment. */
    static final String COMMENTED =
            """
            Wie we zijn | school | Fijn dat kleine scholen hier op gelijke hoogte staan met grote.
            Diversiteit | ksgl | Kunnen we ook zeggen wat we met dat verschil willen doen? Nu klinkt het wat braaf.
            Gelijkwaardig | groept | Dit is voor ons de belangrijkste zin van het charter.
            Herbekijken | oud.stad | Vijf jaar is lang. Kunnen we tussendoor bijsturen?
            """;

    private ExampleAmendments2015() {}
}
