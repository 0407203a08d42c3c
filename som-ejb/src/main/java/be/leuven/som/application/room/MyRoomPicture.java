package be.leuven.som.application.room;

import be.leuven.som.api.room.LiveRoom;
import be.leuven.som.api.room.MyRoom;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.Speaker;
import be.leuven.som.domain.meeting.Voice;
import be.leuven.som.domain.meeting.Voter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Draws a room as one who takes part sees it. */
final class MyRoomPicture {
    private final RoomFacts facts;
    private final UUID me;

    MyRoomPicture(RoomFacts facts, UUID me) {
        this.facts = facts;
        this.me = me;
    }

    MyRoom drawn(boolean mayLead) {
        Optional<Round> round = round();
        List<UUID> invited = facts.meeting().invitations().stream()
                .filter(i -> i.personId().equals(me))
                .map(Invitation::id)
                .toList();
        List<Speaker> own = facts.session().speakers().stream()
                .filter(s -> invited.contains(s.invitationId()) && !s.done())
                .toList();
        return new MyRoom(
                facts.meeting().id(),
                facts.meeting().title(),
                facts.meeting().state(),
                facts.session().changes(),
                !invited.isEmpty(),
                invited.stream().anyMatch(facts.session()::isThere),
                item().orElse(null),
                round.map(new RoundPictures(facts)::of).orElse(null),
                seats(round),
                own.stream().anyMatch(s -> !s.speaks()),
                own.stream().anyMatch(Speaker::speaks),
                mayLead);
    }

    private Optional<LiveRoom.Item> item() {
        return facts.session().currentItem().flatMap(this::item);
    }

    private Optional<LiveRoom.Item> item(UUID itemId) {
        return facts.meeting().agenda().stream()
                .filter((AgendaItem i) -> i.id().equals(itemId))
                .findFirst()
                .map(i -> new RoomPictures(facts).item(i, List.of()));
    }

    private Optional<Round> round() {
        return facts.rounds().stream()
                .filter(r -> r.open()
                        || facts.session()
                                .currentItem()
                                .filter(r.itemId()::equals)
                                .isPresent())
                .max(Comparator.comparing(Round::open).thenComparing(Round::number));
    }

    private List<MyRoom.MySeat> seats(Optional<Round> round) {
        return facts.room().orElseThrow().votersOf(me).stream()
                .map(voter -> seat(voter, round))
                .toList();
    }

    private MyRoom.MySeat seat(Voter voter, Optional<Round> round) {
        Optional<Voice> said = round.flatMap(r -> r.voices().stream()
                .filter(v -> v.seatId().equals(voter.seatId()))
                .findFirst());
        return new MyRoom.MySeat(
                voter.seatId(),
                facts.seat(voter.seatId()),
                said.isPresent(),
                said.filter(Voice::onPaper).isPresent(),
                said.flatMap(Voice::choice).orElse(null));
    }
}
