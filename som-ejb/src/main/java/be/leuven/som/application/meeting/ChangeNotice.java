package be.leuven.som.application.meeting;

import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who has to hear what of a change to a convened meeting: on another day other people may hold the seats. Made before the
 * change, and told after it.
 */
final class ChangeNotice {
    private final Meeting meeting;
    private final int sequence;
    private final Set<UUID> before;

    ChangeNotice(Meeting meeting) {
        this.meeting = meeting;
        this.sequence = meeting.sequence();
        this.before = invited(meeting);
    }

    void tell(MeetingMails mails) {
        Set<UUID> now = invited(meeting);
        Set<UUID> fresh = without(now, before);
        mails.uninvited(meeting, without(before, now));
        mails.invited(meeting, fresh);
        if (meeting.sequence() != sequence) {
            mails.changed(meeting, without(now, fresh));
        }
    }

    private static Set<UUID> invited(Meeting meeting) {
        return meeting.invitations().stream().map(Invitation::personId).collect(Collectors.toSet());
    }

    private static Set<UUID> without(Set<UUID> people, Set<UUID> others) {
        return people.stream().filter(p -> !others.contains(p)).collect(Collectors.toSet());
    }
}
