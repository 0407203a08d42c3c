package be.leuven.som.application.example;

import be.leuven.som.application.example.ExampleTable.Entry;
import be.leuven.som.application.example.ExampleTable.Line;
import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who would do what by when. */
final class ExampleActions {
    /** day | body. Below it: owner | due, a day or a number of days from today | what | done or dropped | note. */
    private static final String AGREED =
            """
            2014-09-11 | RG
              oud.coordinator | 2014-09-18 | De uitnodiging voor de droomtafels versturen | done | Alle leden hebben ze.
              levuur | 2014-09-24 | De droomtafels voorbereiden | done
            2014-10-09 | RG
              clb | 2014-10-20 | Bij scholen navragen welke dromen ontbreken | done | Er kwamen twee dromen bij.
            2014-11-13 | RG
              oud.verslag | 2014-11-20 | De ontwerptekst van de missie aan de Onderwijsraad bezorgen | done
            2015-01-15 | RG
              kuleuven | 2015-02-04 | Een voorbeeld zoeken bij gelijkwaardigheid | done | Het staat in het ontwerp.
            2015-03-05 | RG
              oud.verslag | 2015-03-20 | De werkafspraken in eenvoudige taal uitschrijven | done
            2015-04-23 | RG
              oud.coordinator | 2015-04-30 | Ontwerp 0.8 aan alle partners bezorgen | done
            2015-05-07 | OR
              oud.stad | 2015-09-30 | Kleuterscholen zoeken die met de overstap willen beginnen | done | Negen scholen.
            2015-05-21 | RG
              oud.stad | 2015-06-05 | De feestzaal vastleggen voor de ondertekening | done
              khleuven | 2015-06-08 | Een film maken over het traject | dropped | Te weinig tijd voor 12 juni.
            2016-09-22 | RG
              oud.coordinator | 2016-10-13 | De uitnodiging voor broeinest 1 aan alle scholen bezorgen | done
            2017-01-19 | RG
              clb | 2017-02-28 | Scholen zoeken voor Sterke overgangen (fictief) | done | Vier scholen doen mee.
            2017-03-16 | RG
              ksgl | 2017-04-30 | Leraren van drie klassen samenbrengen | done
            2017-06-01 | RG
              kuleuven | 2017-09-30 | Nagaan hoe andere steden labo's evalueren | dropped | Een studie doet dit al.
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

    private static final List<Entry> ALL = ExampleTable.read(AGREED);

    private ExampleActions() {}

    /** What was agreed in that meeting, as part of its last decision when there is one. */
    static List<ActionItem> agree(Meeting meeting, Body body, List<Decision> decided, ExampleCast cast) {
        UUID item = item(meeting);
        UUID decision = decided.stream()
                .filter(d -> d.agendaItemId().filter(id -> id.equals(item)).isPresent())
                .reduce((earlier, later) -> later)
                .map(Decision::id)
                .orElse(null);
        ActionItem.Origin origin = new ActionItem.Origin(meeting.id(), item, decision);
        return ALL.stream()
                .filter(entry -> entry.at(1).equals(body.code())
                        && cast.days()
                                .day(entry.at(0))
                                .equals(Zone.dayOf(meeting.startsAt().orElseThrow())))
                .flatMap(entry -> entry.lines().stream())
                .map(line -> agree(meeting, origin, line, cast))
                .toList();
    }

    /** The item on which something is decided, else the last one. */
    private static UUID item(Meeting meeting) {
        List<AgendaItem> agenda = meeting.agenda();
        return agenda.stream()
                .filter(i -> i.type() == AgendaItemType.DECISION)
                .findFirst()
                .orElse(agenda.get(agenda.size() - 1))
                .id();
    }

    private static ActionItem agree(Meeting meeting, ActionItem.Origin origin, Line line, ExampleCast cast) {
        Instant at = meeting.endsAt().orElseThrow();
        LocalDate due = due(line.at(1), Zone.dayOf(at), cast.days());
        UUID owner = cast.people().called(line.at(0)).id();
        ActionItem action = new ActionItem(meeting.bodyId(), origin, new ActionItem.Draft(line.at(2), owner, due), at);
        line.maybe(3).ifPresent(end -> {
            Instant ended = latest(at.plus(Duration.ofDays(1)), ExampleDays.officeMorning(due));
            if ("done".equals(end)) {
                action.done(line.maybe(4).orElse(null), ended);
            } else {
                action.drop(line.at(4), ended);
            }
        });
        return action;
    }

    private static LocalDate due(String text, LocalDate agreed, ExampleDays days) {
        LocalDate asked = text.contains("-") && Character.isDigit(text.charAt(0))
                ? LocalDate.parse(text)
                : days.today().plusDays(Integer.parseInt(text));
        return asked.isBefore(agreed) ? agreed : asked;
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
