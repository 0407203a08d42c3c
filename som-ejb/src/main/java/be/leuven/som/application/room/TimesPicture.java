package be.leuven.som.application.room;

import be.leuven.som.api.room.RoomTimes;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Session;
import be.leuven.som.domain.meeting.Stay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws when everybody came and went, and what was set right. */
final class TimesPicture {
    private final RoomFacts facts;
    private final Session session;
    private final Map<UUID, Stay> byId;

    TimesPicture(RoomFacts facts) {
        this.facts = facts;
        this.session = facts.session();
        this.byId = session.allStays().stream().collect(Collectors.toMap(Stay::id, Function.identity()));
    }

    RoomTimes drawn(boolean frozen) {
        return new RoomTimes(
                facts.meeting().id(),
                facts.meeting().title(),
                facts.meeting().state(),
                session.openedAt(),
                session.closedAt().orElse(null),
                frozen,
                facts.inOrder().map(this::person).toList());
    }

    private RoomTimes.Person person(Invitation invitation) {
        return new RoomTimes.Person(
                invitation.id(),
                facts.name(invitation.personId()),
                invitation.seatId().map(facts::seat).orElse(null),
                invitation.capacity(),
                stays(invitation.id()),
                before(invitation.id()));
    }

    private List<RoomTimes.Stay> stays(UUID invitationId) {
        return session.stays().stream()
                .filter(s -> s.invitationId().equals(invitationId))
                .sorted(Comparator.comparing(Stay::arrivedAt))
                .map(s -> new RoomTimes.Stay(s.id(), s.arrivedAt(), s.leftAt().orElse(null)))
                .toList();
    }

    private List<RoomTimes.Noted> before(UUID invitationId) {
        return session.allStays().stream()
                .filter(s ->
                        s.invitationId().equals(invitationId) && s.replaces().isPresent())
                .sorted(Comparator.comparing(s -> s.notedAt().orElseThrow()))
                .map(s -> noted(byId.get(s.replaces().orElseThrow()), s))
                .toList();
    }

    private RoomTimes.Noted noted(Stay first, Stay right) {
        return new RoomTimes.Noted(
                first.arrivedAt(),
                first.leftAt().orElse(null),
                right.notedBy().map(facts::name).orElse(null),
                right.notedAt().orElse(null));
    }
}
