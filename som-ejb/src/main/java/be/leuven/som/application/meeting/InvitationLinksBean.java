package be.leuven.som.application.meeting;

import be.leuven.som.api.meeting.InvitationLinks;
import be.leuven.som.api.meeting.LinkedInvitation;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.Words;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.link.LinkPurpose;
import be.leuven.som.application.link.LinkSigning;
import be.leuven.som.application.link.SignedLink;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.structure.BodyRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** For everybody: the signed link is the proof, of the one person and the one meeting that it names. */
@Stateless
@UseCase
@PermitAll
public class InvitationLinksBean implements InvitationLinks {
    @Inject
    private LinkSigning links;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private BodyRepository bodies;

    @Inject
    private PersonRepository people;

    @Inject
    private Replying replying;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Reading
    public Optional<LinkedInvitation> invitation(String text) {
        return links.read(text)
                .filter(link -> link.purpose() == LinkPurpose.INVITATION)
                .flatMap(link -> meetings.find(link.objectId()).flatMap(meeting -> shown(meeting, link)));
    }

    /** Nothing once the owner is no longer invited, or when the owner is not known any more. */
    private Optional<LinkedInvitation> shown(Meeting meeting, SignedLink link) {
        return meeting.invitations().stream()
                .filter(i -> i.personId().equals(link.personId()))
                .findFirst()
                .flatMap(own -> people.find(link.personId()).map(owner -> shown(meeting, own, owner.name())));
    }

    private LinkedInvitation shown(Meeting meeting, Invitation own, String owner) {
        return new LinkedInvitation(
                meeting.id(),
                owner,
                meeting.title(),
                Words.of(bodies.find(meeting.bodyId()).orElseThrow().name()),
                meeting.startsAt().orElseThrow(),
                meeting.endsAt().orElseThrow(),
                meeting.venue().place().orElse(null),
                meeting.venue().videoLink().orElse(null),
                meeting.cancelReason().orElse(null),
                own.reply(),
                meeting.state() == MeetingState.CONVENED
                        && clock.instant().isBefore(meeting.startsAt().get()));
    }

    @Override
    public List<String> reply(String text, boolean coming) {
        SignedLink link = links.require(text, LinkPurpose.INVITATION);
        Meeting meeting = meetings.find(link.objectId()).orElseThrow(() -> DomainException.because("token.not-usable"));
        List<String> told = replying.reply(meeting, link.personId(), coming, clock.instant());
        audit.recordAs(link.actor(), Replying.action(coming), meeting.id());
        return told;
    }
}
