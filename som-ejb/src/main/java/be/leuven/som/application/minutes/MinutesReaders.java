package be.leuven.som.application.minutes;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.application.minutes.MinutesViews.Rights;
import be.leuven.som.application.security.Authority;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.Minutes;
import be.leuven.som.domain.meeting.MinutesRepository;
import be.leuven.som.domain.meeting.MinutesSigner;
import be.leuven.som.domain.meeting.MinutesState;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may do what with which minutes. */
@RequestScoped
public class MinutesReaders {
    @Inject
    private MinutesRepository minutes;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private SeatRepository seats;

    @Inject
    private Authority authority;

    @Inject
    private Clock clock;

    /** A draft who runs the body's meetings; else members of the body, and who was invited. */
    boolean seesInside(Minutes read) {
        if (read.state() == MinutesState.DRAFT) {
            return authority.standing().mayRunMeetingsOf(read.bodyId());
        }
        return authority.standing().seesInsideOf(read.bodyId())
                || authority.person().filter(me -> invited(read, me)).isPresent();
    }

    boolean invited(Minutes read, UUID person) {
        Meeting meeting = meetings.find(read.meetingId()).orElseThrow();
        return meeting.invitations().stream().anyMatch(i -> i.personId().equals(person));
    }

    Rights rights(Minutes read) {
        return new Rights(
                authority.standing().mayRunMeetingsOf(read.bodyId()),
                authority.person().filter(me -> invited(read, me)).isPresent(),
                seat(read).flatMap(s -> MinutesSigner.of(s.role())).orElse(null));
    }

    /** The seat of chair or secretary of the body that the caller holds today. */
    Optional<Seat> seat(Minutes read) {
        LocalDate today = Zone.dayOf(clock.instant());
        return authority.person().flatMap(me -> seats.ofBodies(List.of(read.bodyId()), today).stream()
                .filter(s -> MinutesSigner.of(s.role()).isPresent())
                .filter(s ->
                        s.holderOn(today).filter(m -> m.personId().equals(me)).isPresent())
                .findFirst());
    }

    /** @throws NotAllowed when there are none, or the caller does not run the body's meetings */
    Minutes toRun(UUID minutesId) {
        Minutes known = minutes.find(minutesId).orElseThrow(() -> new NotAllowed("know of minutes " + minutesId));
        authority.requireRunning(known.bodyId());
        return known;
    }

    /** The same, to change them as a whole at the version that the user saw. */
    Minutes toRun(UUID minutesId, long version) {
        toRun(minutesId);
        return minutes.find(minutesId, version).orElseThrow();
    }
}
