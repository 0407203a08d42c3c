package be.leuven.som.application.charter;

import be.leuven.som.api.Localized;
import be.leuven.som.api.charter.ConsentPicture.MySeat;
import be.leuven.som.api.charter.ConsentPicture.ObjectionMade;
import be.leuven.som.api.charter.ConsentPicture.SeatAnswer;
import be.leuven.som.domain.meeting.Electorate;
import be.leuven.som.domain.meeting.Electorate.Place;
import be.leuven.som.domain.meeting.Objection;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.Voice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the seats that a round asks have answered.
 *
 * @param titles of the seats
 * @param names of those who hold them, and of those who answered
 */
record ConsentSeats(Round round, Electorate asked, Map<UUID, Localized> titles, Map<UUID, String> names) {
    List<SeatAnswer> all() {
        return asked.places().stream().map(this::answer).toList();
    }

    private SeatAnswer answer(Place place) {
        Optional<Voice> voice = round.voiceOf(place.seatId());
        return new SeatAnswer(
                place.seatId(),
                title(place.seatId()),
                names.get(voice.map(Voice::personId).orElse(place.holder())),
                voice.map(Voice::stance).orElse(null),
                voice.flatMap(Voice::concern).orElse(null));
    }

    /** One that has no seat any more keeps its words. */
    private Localized title(UUID seatId) {
        return titles.getOrDefault(seatId, new Localized("", ""));
    }

    List<ObjectionMade> objections() {
        return round.objections().stream()
                .map(o -> new ObjectionMade(
                        o.id(), title(o.seatId()), o.reason(), o.proposal().orElse(null), o.state(), o.raisedAt()))
                .toList();
    }

    /** The seats for which that person speaks. */
    List<MySeat> of(UUID personId) {
        return asked.of(personId).stream().map(p -> own(p, personId)).toList();
    }

    private MySeat own(Place place, UUID me) {
        Optional<Voice> voice = round.voiceOf(place.seatId());
        Optional<Objection> objection = round.objections().stream()
                .filter(o -> o.open() && o.seatId().equals(place.seatId()))
                .findFirst();
        UUID by = voice.map(Voice::personId).orElse(null);
        return new MySeat(
                place.seatId(),
                title(place.seatId()),
                voice.map(Voice::version).orElse(0L),
                voice.map(Voice::stance).orElse(null),
                objection
                        .map(Objection::reason)
                        .or(() -> voice.flatMap(Voice::concern))
                        .orElse(null),
                objection.flatMap(Objection::proposal).orElse(null),
                by == null ? null : names.get(by),
                !me.equals(place.holder()) && place.holder().equals(by));
    }
}
