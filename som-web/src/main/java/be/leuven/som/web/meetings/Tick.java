package be.leuven.som.web.meetings;

import be.leuven.som.api.meeting.MeetingDetails.Invited;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.meeting.Reply;
import java.io.Serializable;

/** One person on the list of who was there, with what is ticked so far. */
public class Tick implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Invited invited;
    private Presence presence;

    private Tick(Invited invited, Presence presence) {
        this.invited = invited;
        this.presence = presence;
    }

    /** Begins with what was recorded before, else with what the person answered; who did not answer is left open. */
    static Tick of(Invited invited, MeetingState state) {
        if (state == MeetingState.CLOSED || invited.presence() != null) {
            return new Tick(invited, invited.presence());
        }
        Presence likely = invited.reply() == Reply.COMING ? Presence.PRESENT : null;
        return new Tick(invited, invited.reply() == Reply.EXCUSED ? Presence.EXCUSED : likely);
    }

    Tick keeping(Presence ticked) {
        return ticked == null ? this : new Tick(invited, ticked);
    }

    public Invited getInvited() {
        return invited;
    }

    public Presence getPresence() {
        return presence;
    }

    public void setPresence(Presence presence) {
        this.presence = presence;
    }
}
