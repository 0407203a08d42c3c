package be.leuven.som.application.room;

import be.leuven.som.api.room.LiveRoom;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.ItemCourse;
import be.leuven.som.domain.meeting.ItemNote;
import be.leuven.som.domain.meeting.Session;
import be.leuven.som.domain.meeting.Stay;
import be.leuven.som.domain.meeting.Voter;
import be.leuven.som.domain.structure.Mandate;
import be.leuven.som.domain.structure.Seat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Draws the items, people and speakers of a room as callers see them. */
final class RoomPictures {
    private final RoomFacts facts;
    private final Optional<Session> session;
    private final Set<Voter> voters;

    RoomPictures(RoomFacts facts) {
        this.facts = facts;
        this.session = Optional.ofNullable(facts.session());
        this.voters = facts.room().map(r -> Set.copyOf(r.voters())).orElse(Set.of());
    }

    List<LiveRoom.Item> items(List<LiveRoom.Earlier> earlier) {
        return facts.meeting().agenda().stream().map(i -> item(i, earlier)).toList();
    }

    LiveRoom.Item item(AgendaItem item, List<LiveRoom.Earlier> earlier) {
        Optional<ItemCourse> course = session.map(s -> s.course(item.id()));
        return new LiveRoom.Item(
                item.id(),
                facts.meeting().agenda().indexOf(item) + 1,
                item.type(),
                item.title(),
                item.notes().orElse(null),
                (int) item.duration().toMinutes(),
                course.map(c -> c.spent(facts.now()).toSeconds()).orElse(0L),
                course.filter(ItemCourse::runs).isPresent(),
                course.flatMap(ItemCourse::beganAt).isPresent(),
                course.flatMap(ItemCourse::endedAt).isPresent(),
                course.flatMap(ItemCourse::deferral).orElse(null),
                course.flatMap(ItemCourse::secondOf).isPresent(),
                earlier,
                note(session.map(s -> s.note(item.id()))));
    }

    private LiveRoom.Note note(Optional<ItemNote> note) {
        return new LiveRoom.Note(
                note.map(ItemNote::version).orElse(0L),
                note.flatMap(ItemNote::text).orElse(""),
                note.flatMap(ItemNote::writtenBy).map(facts::name).orElse(null),
                note.flatMap(ItemNote::writtenAt).orElse(null));
    }

    List<LiveRoom.Person> people() {
        return facts.inOrder().map(this::person).toList();
    }

    private LiveRoom.Person person(Invitation invitation) {
        Optional<Stay> last = session.stream()
                .flatMap(s -> s.stays().stream())
                .filter(s -> s.invitationId().equals(invitation.id()))
                .max(Comparator.comparing(Stay::arrivedAt));
        boolean there = last.filter(s -> s.leftAt().isEmpty()).isPresent();
        return new LiveRoom.Person(
                invitation.id(),
                invitation.personId(),
                facts.name(invitation.personId()),
                invitation.seatId().map(facts::seat).orElse(null),
                invitation.capacity(),
                invitation.voting(),
                invitation.reply(),
                there,
                there
                        && invitation
                                .seatId()
                                .filter(seat -> voters.contains(new Voter(seat, invitation.personId())))
                                .isPresent(),
                last.map(Stay::arrivedAt).orElse(null),
                last.flatMap(Stay::leftAt).orElse(null));
    }

    List<LiveRoom.Speaker> speakers() {
        return session.stream()
                .flatMap(s -> s.speakers().stream()
                        .filter(sp -> !sp.done()
                                && s.currentItem().filter(sp.itemId()::equals).isPresent()))
                .map(s -> new LiveRoom.Speaker(
                        s.id(), s.invitationId(), facts.name(personOf(s.invitationId())), s.speaks()))
                .sorted(Comparator.comparing(s -> !s.speaks()))
                .toList();
    }

    private UUID personOf(UUID invitationId) {
        return facts.meeting().invitations().stream()
                .filter(i -> i.id().equals(invitationId))
                .map(Invitation::personId)
                .findFirst()
                .orElse(null);
    }

    /** Substitutes of seats that count, who were not asked. */
    List<LiveRoom.AtTheDoor> door(LocalDate day) {
        Set<UUID> asked = facts.meeting().invitations().stream()
                .map(i -> i.seatId().filter(s -> i.capacity() == Capacity.SUBSTITUTE))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return facts.seats().values().stream()
                .filter(seat -> !asked.contains(seat.id()) && seat.holderOn(day).isPresent())
                .sorted(Comparator.comparing(Seat::position))
                .map(seat -> seat.substituteOn(day)
                        .map(Mandate::personId)
                        .map(p -> new LiveRoom.AtTheDoor(seat.id(), facts.seat(seat.id()), facts.name(p)))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    List<LiveRoom.Decided> decisions() {
        return facts.decisions().stream()
                .map(d -> new LiveRoom.Decided(d.id(), d.agendaItemId().orElse(null), d.number(), d.text()))
                .toList();
    }

    List<LiveRoom.Agreed> actions() {
        return facts.actions().stream()
                .map(a -> new LiveRoom.Agreed(
                        a.id(), a.origin().agendaItemId(), a.description(), facts.name(a.ownerId()), a.dueOn()))
                .toList();
    }
}
