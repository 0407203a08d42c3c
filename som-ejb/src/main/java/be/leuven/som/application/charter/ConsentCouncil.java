package be.leuven.som.application.charter;

import be.leuven.som.application.agreement.AgreedPolicies;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.meeting.AskingPeriod;
import be.leuven.som.domain.meeting.Electorate;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyKind;
import be.leuven.som.domain.structure.BodyRepository;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Whose consent is asked: the seats of the council that adopts the version. */
@ApplicationScoped
public class ConsentCouncil {
    private BodyRepository bodies;
    private SeatRepository seats;
    private MeetingRepository meetings;
    private AgreedPolicies policies;
    private Clock clock;

    protected ConsentCouncil() {
        // for the proxy
    }

    @Inject
    public ConsentCouncil(
            BodyRepository bodies,
            SeatRepository seats,
            MeetingRepository meetings,
            AgreedPolicies policies,
            Clock clock) {
        this.bodies = bodies;
        this.seats = seats;
        this.meetings = meetings;
        this.policies = policies;
        this.clock = clock;
    }

    /** The one in whose meeting it is read finally, else first; else the one that there is. */
    UUID of(CharterVersion version) {
        return Stream.of(version.finalReadingId(), version.firstReadingId())
                .flatMap(Optional::stream)
                .flatMap(id -> meetings.find(id).stream())
                .map(Meeting::bodyId)
                .findFirst()
                .or(this::present)
                .orElseThrow(() -> DomainException.because("charter.no-council"));
    }

    private Optional<UUID> present() {
        return bodies.existingOn(Zone.dayOf(clock.instant())).stream()
                .filter(b -> b.kind() == BodyKind.COUNCIL)
                .map(Body::id)
                .findFirst();
    }

    /** Its seats of now; once the round can't be answered any more, of that moment. */
    Electorate asked(Round round) {
        return asked(round, seats(round));
    }

    Electorate asked(Round round, List<Seat> ofThatDay) {
        LocalDate day = day(round);
        return Electorate.of(
                ofThatDay, day, policies.read().quorum(period(round).bodyId(), day));
    }

    List<Seat> seats(Round round) {
        return seats.ofBodies(List.of(period(round).bodyId()), day(round));
    }

    private LocalDate day(Round round) {
        Instant now = clock.instant();
        Instant closes = period(round).closesAt();
        return Zone.dayOf(round.closedAt().orElse(closes.isBefore(now) ? closes : now));
    }

    private static AskingPeriod period(Round round) {
        return round.period().orElseThrow();
    }
}
