package be.leuven.som.application.reply;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Page;
import be.leuven.som.api.meeting.MailedReplies;
import be.leuven.som.api.meeting.MailedReplyLine;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.MailedReply;
import be.leuven.som.domain.meeting.MailedReplyRepository;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.structure.Standing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class MailedRepliesBean implements MailedReplies {
    private static final int SIZE = 25;

    @Inject
    private MailedReplyRepository replies;

    @Inject
    private MailedReplyQueries queries;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private ReplyIntake intake;

    @Inject
    private MailboxState mailbox;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Override
    @Reading
    public boolean mailbox() {
        return mailbox.configured();
    }

    @Override
    @Reading
    public Page<MailedReplyLine> aside(int page) {
        Standing standing = runner();
        int skip = page * SIZE;
        List<MailedReplyLine> lines =
                standing.coordinator() ? queries.aside(skip, SIZE + 1) : queries.aside(standing.runs(), skip, SIZE + 1);
        return Page.of(lines, page, SIZE);
    }

    @Override
    public MailedReplyLine handIn(byte[] file) {
        Standing standing = runner();
        if (file == null || file.length == 0) {
            throw DomainException.at("file", "reply.file-needed");
        }
        MailedReply reply = intake.take(
                file,
                authority.account().orElseThrow().id().toString(),
                meeting -> standing.mayRunMeetingsOf(meeting.bodyId()));
        audit.record("reply.handed-in", reply.id());
        return queries.line(reply);
    }

    @Override
    public void settle(UUID id, long version) {
        Standing standing = runner();
        MailedReply reply = replies.find(id, version)
                .filter(r -> standing.coordinator() || isOfBodyOf(standing, r))
                .orElseThrow(() -> new NotAllowed("know of answer " + id));
        reply.settle();
        audit.record("reply.settled", id);
    }

    private boolean isOfBodyOf(Standing standing, MailedReply reply) {
        return reply.meetingId()
                .flatMap(meetings::find)
                .filter(meeting -> standing.mayRunMeetingsOf(meeting.bodyId()))
                .isPresent();
    }

    private Standing runner() {
        Standing standing = authority.standing();
        if (!standing.coordinator() && standing.runs().isEmpty()) {
            throw new NotAllowed("see what calendars answered");
        }
        return standing;
    }
}
