package be.leuven.som.api.meeting;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Page;
import be.leuven.som.api.Rejected;
import java.util.UUID;

/**
 * Answers to invitations as calendar programs send them, for whoever runs meetings: coordinators see all of them, chairs and
 * secretaries those for meetings of their bodies.
 */
public interface MailedReplies {
    /** Whether a mailbox is read; without one, answers are handed in here only. */
    boolean mailbox();

    /**
     * What could not be taken up and nobody settled yet, the newest first.
     *
     * @param page from 0; each page holds at most 25
     * @throws NotAllowed for who runs no meetings
     */
    Page<MailedReplyLine> aside(int page);

    /**
     * Reads an answer: a calendar file (.ics) or a whole mail (.eml).
     *
     * @return what became of it; a file that cannot be read is set aside, not refused
     * @throws Rejected when there is nothing in it
     * @throws NotAllowed for who runs no meetings
     */
    MailedReplyLine handIn(byte[] file);

    /**
     * Somebody dealt with it.
     *
     * @param version that the user saw
     * @throws Conflict when somebody else was first
     */
    void settle(UUID id, long version);
}
