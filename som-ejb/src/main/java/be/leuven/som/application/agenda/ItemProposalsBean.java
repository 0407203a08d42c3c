package be.leuven.som.application.agenda;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.agenda.DeferProposal;
import be.leuven.som.api.agenda.ItemProposals;
import be.leuven.som.api.agenda.MyProposal;
import be.leuven.som.api.agenda.ProposeItem;
import be.leuven.som.api.meeting.MeetingBody;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.Words;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.ItemProposal;
import be.leuven.som.domain.meeting.ItemProposalRepository;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.BodyRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class ItemProposalsBean implements ItemProposals {
    @Inject
    private ItemProposalRepository proposals;

    @Inject
    private BodyRepository bodies;

    @Inject
    private OwnProposals own;

    @Inject
    private ProposalMails mails;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Reading
    public List<MeetingBody> bodies() {
        return bodies.existingOn(Zone.dayOf(clock.instant())).stream()
                .filter(b -> authority.standing().seesInsideOf(b.id()))
                .map(Words::body)
                .toList();
    }

    @Override
    @Reading
    public List<MyProposal> mine() {
        return authority.person().map(own::of).orElse(List.of());
    }

    @Override
    public void propose(ProposeItem command) {
        UUID me = authority.requirePerson();
        if (command.bodyId() == null) {
            throw DomainException.at("bodyId", "meeting.body-needed");
        }
        if (!authority.standing().seesInsideOf(command.bodyId())) {
            throw new NotAllowed("propose to body " + command.bodyId());
        }
        ItemProposal proposal = new ItemProposal(
                command.bodyId(),
                me,
                clock.instant(),
                command.type(),
                command.title(),
                command.why(),
                command.minutes());
        proposals.add(proposal);
        audit.record("proposal.made", proposal.id());
    }

    @Override
    public void withdraw(UUID id, long version) {
        UUID me = authority.requirePerson();
        if (proposals.find(id).filter(p -> p.proposedBy().equals(me)).isEmpty()) {
            throw new NotAllowed("know of proposal " + id);
        }
        proposals.find(id, version).orElseThrow().withdraw();
        audit.record("proposal.withdrawn", id);
    }

    @Override
    public void defer(DeferProposal command) {
        ItemProposal proposal =
                proposals.find(command.id()).orElseThrow(() -> new NotAllowed("know of proposal " + command.id()));
        authority.requireRunning(proposal.bodyId());
        proposal.defer(command.reason(), command.day() == null ? Zone.dayOf(clock.instant()) : command.day());
        mails.deferred(proposal);
        audit.record("proposal.deferred", proposal.id());
    }
}
