package be.leuven.som.application.meeting;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.meeting.ChooseSlot;
import be.leuven.som.api.meeting.PollRunning;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.meeting.DatePollRepository;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.PollParticipant;
import be.leuven.som.domain.meeting.PollParticipantRepository;
import be.leuven.som.domain.meeting.PollSlot;
import be.leuven.som.domain.meeting.Venue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class PollRunningBean implements PollRunning {
    @Inject
    private DatePollRepository polls;

    @Inject
    private PollParticipantRepository participants;

    @Inject
    private PollMeetings meetings;

    @Inject
    private PollMails mails;

    @Inject
    private PollReminding reminding;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Override
    public int remind(UUID pollId) {
        DatePoll poll = toRun(pollId);
        int reminded = reminding.remind(poll);
        audit.record("poll.reminded", pollId);
        return reminded;
    }

    @Override
    public UUID choose(ChooseSlot command) {
        DatePoll poll = toRun(command.pollId());
        List<PollParticipant> asked = participants.lockAll(poll.id());
        polls.find(command.pollId(), command.version());
        PollSlot slot = poll.slot(command.slotId());
        Meeting meeting = meetings.convene(
                poll, slot, asked, Venue.of(command.place(), command.videoLink()), command.urgentReason());
        poll.close(slot, meeting.id());
        audit.record("poll.chosen", poll.id());
        return meeting.id();
    }

    @Override
    public void cancel(UUID pollId, long version, String reason) {
        DatePoll poll = toRun(pollId);
        List<PollParticipant> asked = participants.lockAll(pollId);
        polls.find(pollId, version);
        poll.cancel(reason);
        mails.cancelled(poll, asked.stream().map(PollParticipant::personId).toList());
        audit.record("poll.cancelled", pollId);
    }

    private DatePoll toRun(UUID pollId) {
        DatePoll poll = polls.find(pollId).orElseThrow(() -> new NotAllowed("know of poll " + pollId));
        authority.requireRunning(poll.bodyId());
        return poll;
    }
}
