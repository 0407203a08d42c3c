package be.leuven.som.application.meeting;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.meeting.AnswerPoll;
import be.leuven.som.api.meeting.PollAnswering;
import be.leuven.som.api.meeting.PollDetails;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.link.LinkPurpose;
import be.leuven.som.application.link.LinkSigning;
import be.leuven.som.application.link.SignedLink;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.meeting.DatePollRepository;
import be.leuven.som.domain.meeting.PollParticipant;
import be.leuven.som.domain.meeting.PollParticipantRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class PollAnsweringBean implements PollAnswering {
    private static final String ANSWERED = "poll.answered";

    @Inject
    private DatePollRepository polls;

    @Inject
    private PollParticipantRepository participants;

    @Inject
    private PollViews views;

    @Inject
    private LinkSigning links;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PollAnswered> answered;

    @Inject
    private Clock clock;

    @Override
    @Reading
    @PermitAll
    public Optional<PollDetails> byLink(String link) {
        return links.read(link)
                .filter(signed -> signed.purpose() == LinkPurpose.POLL)
                .filter(signed ->
                        participants.find(signed.objectId(), signed.personId()).isPresent())
                .flatMap(signed -> polls.find(signed.objectId()).map(poll -> views.of(poll, signed.personId(), false)));
    }

    @Override
    @PermitAll
    public void answerByLink(String link, AnswerPoll answer) {
        SignedLink signed = links.require(link, LinkPurpose.POLL);
        take(signed.objectId(), signed.personId(), answer);
        audit.recordAs(signed.actor(), ANSWERED, signed.objectId());
    }

    @Override
    public void answer(UUID pollId, AnswerPoll answer) {
        take(pollId, authority.requirePerson(), answer);
        audit.record(ANSWERED, pollId);
    }

    private void take(UUID pollId, UUID person, AnswerPoll answer) {
        PollParticipant participant =
                participants.lock(pollId, person).orElseThrow(() -> new NotAllowed("answer poll " + pollId));
        DatePoll poll = polls.find(pollId).orElseThrow();
        participant.answer(poll, answer.choices(), answer.comment(), clock.instant());
        answered.fire(new PollAnswered(pollId));
    }
}
