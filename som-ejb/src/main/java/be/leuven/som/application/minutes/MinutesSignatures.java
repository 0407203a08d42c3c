package be.leuven.som.application.minutes;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.Minutes;
import be.leuven.som.domain.meeting.MinutesRepository;
import be.leuven.som.domain.meeting.MinutesSigner;
import be.leuven.som.domain.structure.Seat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What signing reads and writes, each step a short transaction of its own. */
@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class MinutesSignatures {
    @Inject
    private MinutesRepository minutes;

    @Inject
    private MinutesReaders readers;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws NotAllowed unless the caller has the seat of chair or secretary of that body */
    @Reading
    public void requireSeat(UUID minutesId) {
        seat(known(minutesId));
    }

    public void sign(UUID minutesId) {
        Minutes read = known(minutesId);
        Seat seat = seat(read);
        Minutes signed = minutes.find(minutesId, read.version()).orElseThrow();
        signed.sign(
                MinutesSigner.of(seat.role()).orElseThrow(),
                authority.requirePerson(),
                seat.title().dutch(),
                clock.instant());
        audit.record("minutes.signed", minutesId);
    }

    private Minutes known(UUID minutesId) {
        return minutes.find(minutesId)
                .filter(readers::seesInside)
                .orElseThrow(() -> new NotAllowed("know of minutes " + minutesId));
    }

    private Seat seat(Minutes read) {
        return readers.seat(read).orElseThrow(() -> new NotAllowed("sign minutes " + read.id()));
    }
}
