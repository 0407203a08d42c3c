package be.leuven.som.domain.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether the answer of a calendar program counts: it answers the invitation as it is now, comes in time, and is the newest
 * of that person, whichever way the others came (RFC 5546, 2.1.5).
 */
public final class CalendarAnswerPolicy {
    private CalendarAnswerPolicy() {}

    /** Why the answer does not count; nothing when it does. */
    public static Optional<SetAside> against(CalendarAnswer answer, Meeting meeting, UUID person, Instant now) {
        List<Invitation> own = meeting.invitations().stream()
                .filter(i -> i.personId().equals(person))
                .toList();
        if (own.isEmpty()) {
            return Optional.of(SetAside.NOT_INVITED);
        }
        if (!open(meeting, now)) {
            return Optional.of(SetAside.TOO_LATE);
        }
        if (answer.sequence() != meeting.sequence()) {
            return Optional.of(SetAside.OTHER_VERSION);
        }
        if (own.stream().flatMap(i -> i.repliedAt().stream()).anyMatch(answer.stamp()::isBefore)) {
            return Optional.of(SetAside.SUPERSEDED);
        }
        return switch (answer.participation()) {
            case ACCEPTED, DECLINED -> Optional.empty();
            case TENTATIVE -> Optional.of(SetAside.TENTATIVE);
            case UNDECIDED -> Optional.of(SetAside.UNDECIDED);
        };
    }

    private static boolean open(Meeting meeting, Instant now) {
        return meeting.state() == MeetingState.CONVENED
                && meeting.startsAt().filter(now::isBefore).isPresent();
    }
}
