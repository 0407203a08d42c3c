package be.leuven.som.application.room;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.Voter;
import be.leuven.som.domain.shared.DomainException;
import java.util.UUID;

/** A round and the room in which it is asked. */
record RoundAtHand(Round round, OpenRoom room) {
    UUID meetingId() {
        return room.meeting().id();
    }

    /** Who has the voice of that seat, whoever enters it. */
    Voter voter(UUID seatId) {
        return room.now().voterOn(seatId).orElseThrow(() -> DomainException.because("round.seat-not-there"));
    }

    /** @throws NotAllowed when that person does not speak for the seat now */
    Voter voter(UUID seatId, UUID personId) {
        return room.now().votersOf(personId).stream()
                .filter(v -> v.seatId().equals(seatId))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("speak for seat " + seatId));
    }
}
