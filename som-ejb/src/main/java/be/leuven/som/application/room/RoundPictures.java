package be.leuven.som.application.room;

import be.leuven.som.api.room.RoundPicture;
import be.leuven.som.domain.meeting.AskedText;
import be.leuven.som.domain.meeting.Objection;
import be.leuven.som.domain.meeting.Room;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.Tally;
import be.leuven.som.domain.meeting.Voice;
import be.leuven.som.domain.meeting.Voter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws rounds as callers see them. */
final class RoundPictures {
    private final RoomFacts facts;
    private final List<Voter> voters;

    RoundPictures(RoomFacts facts) {
        this.facts = facts;
        this.voters = facts.room().map(Room::voters).orElse(List.of());
    }

    RoundPicture of(Round round) {
        Tally tally = round.tally();
        return new RoundPicture(
                round.id(),
                round.itemId(),
                round.number(),
                round.revision(),
                round.method(),
                round.proposal(),
                round.text().map(AskedText::textId).orElse(null),
                round.candidates(),
                round.open(),
                round.closedAt().orElse(null),
                round.outcome().orElse(null),
                tally.inFavour(),
                tally.against(),
                tally.abstained(),
                round.open() ? List.of() : round.ballotsByCandidate(),
                round.elected().orElse(null),
                round.quorum().orElse(null),
                round.secondConvocation(),
                round.decision().isPresent(),
                round.papersCounted(),
                seats(round),
                round.objections().stream().map(this::objection).toList());
    }

    private List<RoundPicture.SeatVoice> seats(Round round) {
        Map<UUID, Voice> said = round.voices().stream().collect(Collectors.toMap(Voice::seatId, Function.identity()));
        Map<UUID, Voter> there =
                round.open() ? voters.stream().collect(Collectors.toMap(Voter::seatId, Function.identity())) : Map.of();
        Set<UUID> all =
                Stream.concat(said.keySet().stream(), there.keySet().stream()).collect(Collectors.toSet());
        return all.stream()
                .sorted(Comparator.comparing(facts::place).thenComparing(UUID::compareTo))
                .map(id -> seat(id, said.get(id), there.get(id)))
                .toList();
    }

    private RoundPicture.SeatVoice seat(UUID id, Voice said, Voter there) {
        return new RoundPicture.SeatVoice(
                id,
                facts.seat(id),
                facts.name(said == null ? there.personId() : said.personId()),
                there != null,
                said != null,
                said != null && said.onPaper(),
                said == null ? null : said.choice().orElse(null));
    }

    private RoundPicture.ObjectionPicture objection(Objection objection) {
        return new RoundPicture.ObjectionPicture(
                objection.id(),
                objection.seatId(),
                facts.seat(objection.seatId()),
                objection.reason(),
                objection.proposal().orElse(null),
                objection.theme().orElse(null),
                objection.state());
    }
}
