package be.leuven.som.application.example;

import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.Room;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.Session;
import be.leuven.som.domain.meeting.Voter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How a meeting of the past went in the room: who came late, what was noted, and what was adopted by consent. */
final class ExampleSitting {
    private static final Duration LATE = Duration.ofMinutes(12);
    private static final Duration NOTED = Duration.ofMinutes(4);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Meeting meeting;
    private final Session session;
    private final UUID writer;
    private final List<Round> rounds = new ArrayList<>();
    private Instant at;

    /**
     * Opens with everybody who was present; the last of them is late.
     *
     * @param meeting one that is closed, with its attendance recorded
     * @param notes on each item but the approval of minutes, in the order of the agenda
     */
    ExampleSitting(Meeting meeting, List<String> notes, UUID writer) {
        this.meeting = meeting;
        this.writer = writer;
        at = meeting.startsAt().orElseThrow();
        session = new Session(meeting, at);
        arrive();
        Iterator<String> note = notes.iterator();
        meeting.agenda().forEach(item -> takeUp(item, note));
    }

    private void arrive() {
        List<UUID> present = meeting.invitations().stream()
                .filter(i -> i.presence().filter(Presence.PRESENT::equals).isPresent())
                .map(Invitation::id)
                .toList();
        int last = present.size() - 1;
        present.subList(0, last).forEach(id -> session.arrive(id, at));
        session.arrive(present.get(last), at.plus(LATE));
    }

    private void takeUp(AgendaItem item, Iterator<String> note) {
        session.begin(item.id(), at);
        if (item.type() != AgendaItemType.APPROVAL && note.hasNext()) {
            session.write(item.id(), 0, note.next(), writer, at.plus(NOTED));
        }
        at = at.plus(item.duration());
    }

    /** Puts a proposal to the seats; nobody objects. */
    Round adopt(UUID itemId, String proposal) {
        return adopt(new Round(meeting.id(), itemId, rounds.size() + 1, null, proposal, endOf(itemId, 4)));
    }

    /** One seat objects to a proposal; it is amended, and then nobody objects. */
    Round amendAndAdopt(UUID itemId, String proposal, UUID objector, String reason, String amended) {
        Round first = new Round(meeting.id(), itemId, rounds.size() + 1, null, proposal, endOf(itemId, 9));
        Voter voter = room().votersOf(objector).get(0);
        UUID objection =
                first.object(voter, reason, amended, writer, endOf(itemId, 8)).id();
        rounds.add(first);
        return adopt(first.amend(Set.of(objection), amended, rounds.size() + 1, endOf(itemId, 5)));
    }

    private Round adopt(Round round) {
        round.restConsents(room(), writer, round.openedAt().plus(A_MINUTE));
        round.close(room(), false, round.openedAt().plus(A_MINUTE.multipliedBy(2)));
        rounds.add(round);
        return round;
    }

    private Instant endOf(UUID itemId, int minutesBefore) {
        Instant end = meeting.startsAt().orElseThrow();
        for (AgendaItem item : meeting.agenda()) {
            end = end.plus(item.duration());
            if (item.id().equals(itemId)) {
                break;
            }
        }
        return end.minus(A_MINUTE.multipliedBy(minutesBefore));
    }

    void close() {
        session.close(at);
    }

    Meeting meeting() {
        return meeting;
    }

    private Room room() {
        return Room.of(meeting, session, ExampleAgreements.asTold().quorum(meeting));
    }

    /** Who is in the room. */
    Quorum quorum() {
        return room().quorum();
    }

    Session session() {
        return session;
    }

    List<Round> rounds() {
        return List.copyOf(rounds);
    }
}
