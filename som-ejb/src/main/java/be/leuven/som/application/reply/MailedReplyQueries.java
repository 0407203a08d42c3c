package be.leuven.som.application.reply;

import be.leuven.som.api.meeting.MailedReplyLine;
import be.leuven.som.domain.meeting.MailedReply;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Lists of answers that were set aside, the newest first, in a fixed number of statements. */
public interface MailedReplyQueries {
    List<MailedReplyLine> aside(int skip, int most);

    /** Those for meetings of these bodies. */
    List<MailedReplyLine> aside(Collection<UUID> bodies, int skip, int most);

    MailedReplyLine line(MailedReply reply);
}
