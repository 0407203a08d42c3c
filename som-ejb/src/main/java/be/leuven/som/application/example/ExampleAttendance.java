package be.leuven.som.application.example;

import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Invitee;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRole;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who answered and who came to a meeting of the past: most members, with now and then someone excused or missing.
 *
 * <p>Chair, secretary and coordinator are always there. Who is missing turns with the number of the meeting, so that
 * two meetings seldom look alike and each loading tells the same story.
 */
final class ExampleAttendance {
    private static final Set<SeatRole> ALWAYS_THERE = Set.of(SeatRole.CHAIR, SeatRole.SECRETARY, SeatRole.COORDINATOR);
    private static final Duration TIME_TO_ANSWER = Duration.ofHours(26);
    private static final Duration TIME_TO_ASK = Duration.ofHours(3);

    private final ExampleSeats seats;
    private final int number;

    ExampleAttendance(ExampleSeats seats, int number) {
        this.seats = seats;
        this.number = number;
    }

    void tell(Meeting meeting) {
        Map<UUID, Presence> seen = new HashMap<>();
        List<Invitation> holders = List.copyOf(meeting.invitations());
        for (int place = 0; place < holders.size(); place++) {
            Invitation holder = holders.get(place);
            Seat seat = seats.with(holder.seatId().orElseThrow());
            Presence presence = presence(seat.role(), place);
            seen.put(holder.id(), presence);
            answer(meeting, holder, seat, presence);
        }
        meeting.invitations().forEach(substitute -> seen.putIfAbsent(substitute.id(), Presence.PRESENT));
        meeting.recordAttendance(meeting.endsAt().orElseThrow(), seen);
    }

    private Presence presence(SeatRole role, int place) {
        if (ALWAYS_THERE.contains(role)) {
            return Presence.PRESENT;
        }
        return switch ((place * 4 + number + number / 2) % 10) {
            case 0, 5 -> Presence.EXCUSED;
            case 3 -> Presence.ABSENT;
            default -> Presence.PRESENT;
        };
    }

    /** Who is missing without notice never answered; for who is excused the substitute comes. */
    private static void answer(Meeting meeting, Invitation holder, Seat seat, Presence presence) {
        Instant at = meeting.convenedAt().orElseThrow().plus(TIME_TO_ANSWER);
        if (presence == Presence.PRESENT) {
            meeting.reply(holder.personId(), Reply.COMING, at);
        }
        if (presence == Presence.EXCUSED) {
            meeting.reply(holder.personId(), Reply.EXCUSED, at);
            substitute(meeting, seat).ifPresent(substitute -> {
                meeting.askSubstitute(substitute);
                meeting.reply(substitute.personId(), Reply.COMING, at.plus(TIME_TO_ASK));
            });
        }
    }

    private static Optional<Invitee> substitute(Meeting meeting, Seat seat) {
        return ExampleSeats.substitute(seat, Zone.dayOf(meeting.startsAt().orElseThrow()));
    }
}
