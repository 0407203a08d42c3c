package be.leuven.som.application.example;

import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.meeting.Room;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.RoundRepository;
import be.leuven.som.domain.meeting.Session;
import be.leuven.som.domain.meeting.SessionRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How a meeting of the past went in the room: who came late, what was noted, and what was decided by consent. */
@Dependent
public class ExampleRoom {
    private static final Duration LATE = Duration.ofMinutes(12);
    private static final String PROPOSAL =
            "We vernieuwen het charter in twee lezingen. De SOM-raad houdt de eerste in het"
                    + " najaar en de tweede in het voorjaar.";
    private static final List<String> NOTES = List.of(
            "De partners overlopen vijf jaar hernieuwd charter. Het meest vooruitgang zit bij het eerste speerpunt.",
            "De missie blijft. De engagementen mogen korter en concreter.",
            "Twee lezingen volstaan als elke partner de tekst vooraf met de eigen achterban bespreekt.",
            "Ook leerlingen en studenten worden betrokken, via de koepels.");

    private final SessionRepository sessions;
    private final RoundRepository rounds;

    @Inject
    public ExampleRoom(SessionRepository sessions, RoundRepository rounds) {
        this.sessions = sessions;
        this.rounds = rounds;
    }

    /** @param meeting one that is closed, with its attendance recorded */
    void tell(Meeting meeting, UUID writer) {
        Instant at = meeting.startsAt().orElseThrow();
        Session session = new Session(meeting, at);
        arrive(meeting, session, at);
        for (int place = 0; place < meeting.agenda().size(); place++) {
            AgendaItem item = meeting.agenda().get(place);
            session.begin(item.id(), at);
            session.write(item.id(), 0, NOTES.get(place % NOTES.size()), writer, at.plusSeconds(300));
            at = at.plus(item.duration());
            if (item.type() == AgendaItemType.DECISION) {
                consent(meeting, session, item, writer, at.minusSeconds(240));
            }
        }
        session.close(at);
        sessions.add(session);
    }

    private static void arrive(Meeting meeting, Session session, Instant at) {
        List<UUID> present = meeting.invitations().stream()
                .filter(i -> i.presence().filter(Presence.PRESENT::equals).isPresent())
                .map(Invitation::id)
                .toList();
        present.stream().limit(present.size() - 1).forEach(id -> session.arrive(id, at));
        session.arrive(present.get(present.size() - 1), at.plus(LATE));
    }

    private void consent(Meeting meeting, Session session, AgendaItem item, UUID writer, Instant at) {
        Round round = new Round(meeting.id(), item.id(), 1, null, PROPOSAL, at);
        Room room = Room.of(meeting, session);
        round.restConsents(room, writer, at.plusSeconds(60));
        round.close(room, false, at.plusSeconds(120));
        rounds.add(round);
    }
}
