package be.leuven.som.application.reply;

import be.leuven.som.domain.meeting.CalendarAnswer;
import be.leuven.som.domain.meeting.SetAside;

/**
 * What was found in a mail or calendar file: an answer, or why there is none.
 *
 * @param sender as the mail writes it; null when it was no mail
 * @param senderAddress the mail address in it, in lower case; null when there is none
 * @param sentBy who says to answer for the attendee (SENT-BY), in lower case; null most often
 * @param answer null when there is a problem
 * @param problem null when there is an answer
 */
public record ReplyFile(
        String sender, String senderAddress, String subject, String sentBy, CalendarAnswer answer, SetAside problem) {
    public String attendee() {
        return answer == null ? null : answer.attendee();
    }

    /** Whether it came by mail from somebody else than it speaks for; a file that was handed in came from nobody. */
    public boolean fromSomebodyElse() {
        return sender != null
                && !answer.attendee().equals(senderAddress)
                && (sentBy == null || !sentBy.equals(senderAddress));
    }
}
