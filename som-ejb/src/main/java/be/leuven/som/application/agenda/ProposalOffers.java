package be.leuven.som.application.agenda;

import be.leuven.som.api.Localized;
import be.leuven.som.api.agenda.AgendaOffer;
import be.leuven.som.domain.meeting.AgendaOriginKind;
import be.leuven.som.domain.meeting.ItemProposal;
import be.leuven.som.domain.meeting.ItemProposalRepository;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What members proposed. */
@ApplicationScoped
public class ProposalOffers implements AgendaOfferSource {
    private static final int MOST = 30;

    private ItemProposalRepository proposals;
    private PersonRepository people;

    protected ProposalOffers() {
        // for the proxy
    }

    @Inject
    public ProposalOffers(ItemProposalRepository proposals, PersonRepository people) {
        this.proposals = proposals;
        this.people = people;
    }

    @Override
    public List<AgendaOffer> offers(Asked asked) {
        List<ItemProposal> waiting = proposals.waitingFor(asked.bodyId(), MOST).stream()
                .filter(p -> p.standsFor(asked.day()))
                .toList();
        Map<UUID, Person> known =
                people.findAll(waiting.stream().map(ItemProposal::proposedBy).collect(Collectors.toSet()));
        return waiting.stream().map(p -> offer(p, known)).toList();
    }

    private static AgendaOffer offer(ItemProposal proposal, Map<UUID, Person> known) {
        return new AgendaOffer(
                AgendaOriginKind.PROPOSAL,
                proposal.id(),
                proposal.type(),
                new Localized(proposal.title(), proposal.title()),
                proposal.minutes(),
                proposal.proposedBy(),
                Optional.ofNullable(known.get(proposal.proposedBy()))
                        .map(Person::name)
                        .orElse(null),
                proposal.why());
    }
}
