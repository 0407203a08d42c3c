package be.leuven.som.application.example;

import be.leuven.som.application.example.ExampleTable.Entry;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.domain.shared.Zone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What lies just behind and just before us on the day of loading, so that every list has something in it to do.
 *
 * <p>The term of the charter has run out: its renewal runs through all of it.
 */
final class ExampleNow {
    private static final String HELD =
            """
            LAST_GROUP 13:30 | WG1 | Overstap van kleuter naar lager
              INFORMATION | 15 | Wat scholen ons vertelden
              DISCUSSION | 45 | Een warme overdracht: wat werkt al?
              DISCUSSION | 30 | Afspraken voor de instapdagen
            EARLIER 16:00 | RG | Het charter vernieuwen: van start
              INFORMATION | 20 | Vijf jaar hernieuwd charter: wat is er bereikt?
              DISCUSSION | 50 | Wat moet in het charter blijven, wat mag weg en wat ontbreekt?
              DECISION | 30 | Werkwijze en kalender van de vernieuwing
              DISCUSSION | 20 | Wie betrekken we bij de raadpleging?
            """;

    private static final String URGENT =
            """
            URGENT 16:00 | RG | Dringend overleg over de raadpleging
              APPROVAL | 5 | Verslag van de vorige vergadering
              INFORMATION | 10 | Wat er misliep met de verzending
              DECISION | 35 | De raadpleging over het charter met twee weken verlengen
              INFORMATION | 15 | Wie brengt welke partners op de hoogte?
            """;

    private static final String CANCELLED =
            """
            CANCELLED 16:00 | RG | Gesprek met een gastspreker over schoolwelbevinden
              INFORMATION | 60 | Uiteenzetting door de gastspreker
              DISCUSSION | 60 | Wat nemen we mee voor ons tweede speerpunt?
            """;

    private static final String LAST =
            """
            LAST 16:00 | RG | De eerste reacties op het charter
              INFORMATION | 15 | Nieuws van de partners
              DISCUSSION | 50 | Eerste reacties uit de raadpleging
              DISCUSSION | 30 | Een nieuwe vertegenwoordiger voor de openstaande zetel
              DECISION | 25 | Thema van het volgende broeinest
            """;

    private static final String NEXT =
            """
            NEXT 16:00 | RG | Amendementen op het charter
              APPROVAL | 5 | Verslag van de vorige vergadering | verslag
              INFORMATION | 10 | Nieuws van de partners | voorzitter
              DISCUSSION | 35 | Amendementen uit de raadpleging over het charter | coordinator | Lees de \
            amendementen vooraf en noteer per artikel waar u een bezwaar ziet. We bespreken alleen die artikels.
              DECISION | 20 | Voorstel aan de SOM-raad voor de tweede lezing | voorzitter | We beslissen met consent. \
            Wie een bezwaar heeft, brengt ook een voorstel mee.
              DISCUSSION | 20 | Broeinest: thema, plaats en inschrijvingen | coordinator
              DECISION | 15 | Openstaande zetel en mandaten die aflopen | voorzitter | De zetel van Scholengroep 11 \
            is vrij en twee mandaten lopen binnenkort af.
              INFORMATION | 15 | Openstaande actiepunten en rondvraag | verslag
            """;

    private static final String AHEAD =
            """
            COUNCIL 16:00 | SR | Het charter vernieuwen: tweede lezing | - | public
              APPROVAL | 10 | Verslag van de vorige zitting | verslag
              INFORMATION | 20 | Van raadpleging naar tweede lezing | coordinator
              DISCUSSION | 50 | Tweede lezing van het charter | raad
              DISCUSSION | 25 | Wat brengt elke partner zelf in? | raad
              INFORMATION | 15 | Aankondiging van het volgende broeinest | coordinator
            GROUP 13:30 | WG2 | Ouders over de drempel
              INFORMATION | 15 | Wat een oudergroep vraagt van een school | ouders
              DISCUSSION | 45 | Goede voorbeelden verzamelen
              DISCUSSION | 30 | Een uitnodiging aan alle scholen
            """;

    private static final String DRAFTS =
            """
            FOLLOWING 16:00 | RG | Na de tweede lezing | ?
              APPROVAL | 10 | Verslag van de vorige vergadering
              DISCUSSION | 60 | Opmerkingen uit de SOM-raad verwerken
              DISCUSSION | 20 | De ondertekening voorbereiden
            FOLLOWING 13:30 | WG3 | Ontmoetingen tussen scholen | ?
              DISCUSSION | 60 | Welke scholen zoeken een partnerschool?
            """;

    /** Who answered the invitation for the next meeting; the others still owe a reply. */
    private static final Map<String, Reply> REPLIES = Map.of(
            "verslag", Reply.COMING,
            "coordinator", Reply.COMING,
            "ucll", Reply.COMING,
            "clb", Reply.COMING,
            "kuleuven", Reply.EXCUSED);

    private final ExampleMeetings meetings;
    private final ExamplePeople people;
    private final ExampleSeats seats;
    private final ExampleDays days;

    ExampleNow(ExampleMeetings meetings, ExamplePeople people, ExampleSeats seats, ExampleDays days) {
        this.meetings = meetings;
        this.people = people;
        this.seats = seats;
        this.days = days;
    }

    /** @return the next meeting of the steering group */
    Meeting tell() {
        ExampleTable.read(HELD).forEach(meetings::hold);
        meetings.holdUrgently(
                only(URGENT),
                "De uitnodiging voor de raadpleging bereikte een aantal partners niet;"
                        + " zonder uitstel konden zij niet reageren.");
        meetings.convene(only(CANCELLED)).cancel("De gastspreker is ziek. We zoeken samen een nieuwe datum.");
        meetings.convene(only(LAST));
        Instant lately = days.lately();
        Meeting next = meetings.convene(only(NEXT), lately, null);
        reply(next, lately.plus(Duration.ofHours(5)));
        ExampleTable.read(AHEAD).forEach(entry -> meetings.convene(entry, lately, null));
        ExampleTable.read(DRAFTS).forEach(meetings::draft);
        return next;
    }

    private static Entry only(String table) {
        return ExampleTable.read(table).get(0);
    }

    private void reply(Meeting meeting, Instant at) {
        for (Invitation holder : List.copyOf(meeting.invitations())) {
            REPLIES.entrySet().stream()
                    .filter(reply -> people.called(reply.getKey()).id().equals(holder.personId()))
                    .forEach(reply -> meeting.reply(holder.personId(), reply.getValue(), at));
            if (holder.reply() == Reply.EXCUSED) {
                ExampleSeats.substitute(
                                seats.with(holder.seatId().orElseThrow()),
                                Zone.dayOf(meeting.startsAt().orElseThrow()))
                        .ifPresent(meeting::askSubstitute);
            }
        }
    }
}
