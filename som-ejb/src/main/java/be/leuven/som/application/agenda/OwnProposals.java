package be.leuven.som.application.agenda;

import be.leuven.som.api.Localized;
import be.leuven.som.api.agenda.MyProposal;
import be.leuven.som.application.Words;
import be.leuven.som.domain.meeting.ItemProposal;
import be.leuven.som.domain.meeting.ItemProposalRepository;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What somebody proposed, and where it stands. */
@ApplicationScoped
public class OwnProposals {
    private static final int MOST = 50;

    private ItemProposalRepository proposals;
    private AgendaQueries agendas;
    private BodyRepository bodies;

    protected OwnProposals() {
        // for the proxy
    }

    @Inject
    public OwnProposals(ItemProposalRepository proposals, AgendaQueries agendas, BodyRepository bodies) {
        this.proposals = proposals;
        this.agendas = agendas;
        this.bodies = bodies;
    }

    List<MyProposal> of(UUID person) {
        List<ItemProposal> own = proposals.by(person, MOST);
        Map<UUID, AgendaQueries.TakenUp> takenUp =
                agendas.takenUp(own.stream().map(ItemProposal::id).toList());
        Map<UUID, Localized> names = bodies.all().stream().collect(Collectors.toMap(Body::id, b -> Words.of(b.name())));
        return own.stream()
                .map(p -> mine(p, takenUp.get(p.id()), names.get(p.bodyId())))
                .toList();
    }

    private static MyProposal mine(ItemProposal proposal, AgendaQueries.TakenUp by, Localized body) {
        boolean readable = by != null && by.convened();
        return new MyProposal(
                proposal.id(),
                proposal.version(),
                body,
                proposal.type(),
                proposal.title(),
                proposal.why(),
                proposal.minutes(),
                proposal.proposedAt(),
                by != null,
                readable ? by.meetingId() : null,
                readable ? by.startsAt() : null,
                proposal.deferredReason().orElse(null));
    }
}
