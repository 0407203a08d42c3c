package be.leuven.som.domain.meeting;

import java.time.Instant;

/**
 * What a calendar program answers to an invitation (RFC 5546, METHOD:REPLY).
 *
 * @param uid of the event that it answers
 * @param attendee the mail address of whom it answers for, in lower case
 * @param sequence which version of the invitation it answers
 * @param stamp when it was answered, as the program says
 */
public record CalendarAnswer(String uid, String attendee, int sequence, Instant stamp, Participation participation) {
    /** What can be answered (PARTSTAT). */
    public enum Participation {
        ACCEPTED,
        DECLINED,
        TENTATIVE,
        UNDECIDED
    }

    /** When it counts from: a program whose clock is ahead does not keep later answers out. */
    public Instant countsFrom(Instant now) {
        return stamp.isAfter(now) ? now : stamp;
    }

    /** What it means here: coming or excused, for whoever accepts or declines. */
    public Reply reply() {
        return switch (participation) {
            case ACCEPTED -> Reply.COMING;
            case DECLINED -> Reply.EXCUSED;
            case TENTATIVE, UNDECIDED -> Reply.NONE;
        };
    }
}
