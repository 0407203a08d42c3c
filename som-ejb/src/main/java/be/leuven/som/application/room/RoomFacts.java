package be.leuven.som.application.room;

import be.leuven.som.api.Localized;
import be.leuven.som.application.Words;
import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.QuorumPolicy;
import be.leuven.som.domain.meeting.Room;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.Session;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.structure.Seat;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that a picture of the room is drawn from, read once.
 *
 * @param session null while the meeting was not opened
 * @param seats the body's seats of that day, by id
 * @param people those who are named in it, by id
 * @param quorumPolicy what is agreed for it
 */
record RoomFacts(
        Meeting meeting,
        Session session,
        List<Round> rounds,
        List<Decision> decisions,
        List<ActionItem> actions,
        Map<UUID, Seat> seats,
        Map<UUID, Person> people,
        QuorumPolicy quorumPolicy,
        Instant now) {
    Optional<Room> room() {
        return Optional.ofNullable(session).map(s -> Room.of(meeting, s, quorumPolicy));
    }

    /** Of the room; before it is opened, what the replies promise. */
    Quorum quorum() {
        return room().map(Room::quorum).orElseGet(() -> quorumPolicy.forecast(meeting.invitations()));
    }

    /** Those who are invited, by their seats; guests at the end. */
    Stream<Invitation> inOrder() {
        return meeting.invitations().stream()
                .sorted(Comparator.comparing(
                                (Invitation i) -> i.seatId().map(this::place).orElse(Integer.MAX_VALUE))
                        .thenComparing(Invitation::capacity)
                        .thenComparing(i -> Objects.toString(name(i.personId())))
                        .thenComparing(Invitation::id));
    }

    String name(UUID personId) {
        Person person = personId == null ? null : people.get(personId);
        return person == null ? null : person.name();
    }

    Localized seat(UUID seatId) {
        Seat seat = seats.get(seatId);
        return seat == null ? new Localized("", "") : Words.of(seat.title());
    }

    int place(UUID seatId) {
        Seat seat = seats.get(seatId);
        return seat == null ? Integer.MAX_VALUE : seat.position();
    }
}
