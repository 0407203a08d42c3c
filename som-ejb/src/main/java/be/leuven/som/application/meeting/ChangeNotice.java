package be.leuven.som.application.meeting;

import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who has to hear what of a change to a convened meeting: on another day other people may hold the seats. Made before the
 * change, and told after it.
 *
 * <p>Another title is told as well, since calendars show it, but by the same sequence with a newer DTSTAMP: that is an
 * update too (RFC 5546, 2.1.4 and 2.1.5), and it leaves the answers to the invitation as they are, which a higher sequence
 * has Outlook and Gmail ask again.
 */
final class ChangeNotice {
    private final Meeting meeting;
    private final int sequence;
    private final String title;
    private final Set<UUID> before;

    ChangeNotice(Meeting meeting) {
        this.meeting = meeting;
        this.sequence = meeting.sequence();
        this.title = meeting.title();
        this.before = invited(meeting);
    }

    void tell(MeetingMails mails) {
        Set<UUID> now = invited(meeting);
        Set<UUID> fresh = without(now, before);
        mails.uninvited(meeting, without(before, now));
        mails.invited(meeting, fresh);
        if (meeting.sequence() != sequence || !meeting.title().equals(title)) {
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
