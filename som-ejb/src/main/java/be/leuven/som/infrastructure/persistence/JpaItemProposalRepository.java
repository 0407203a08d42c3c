package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.meeting.AgendaOriginKind;
import be.leuven.som.domain.meeting.ItemProposal;
import be.leuven.som.domain.meeting.ItemProposalRepository;
import be.leuven.som.domain.meeting.MeetingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaItemProposalRepository implements ItemProposalRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(ItemProposal proposal) {
        em.persist(proposal);
    }

    @Override
    public Optional<ItemProposal> find(UUID id) {
        return Optional.ofNullable(em.find(ItemProposal.class, id));
    }

    @Override
    public Optional<ItemProposal> find(UUID id, long seen) {
        return Versions.find(em, ItemProposal.class, id, seen);
    }

    @Override
    public List<ItemProposal> waitingFor(UUID bodyId, int most) {
        return em.createQuery(
                        """
                        select p from ItemProposal p where p.bodyId = :body and p.withdrawn = false
                        and not exists (select i.id from AgendaItem i where i.origin.kind = :kind
                        and i.origin.id = p.id and i.meeting.state <> :off)
                        order by p.proposedAt, p.id""",
                        ItemProposal.class)
                .setParameter("body", bodyId)
                .setParameter("kind", AgendaOriginKind.PROPOSAL)
                .setParameter("off", MeetingState.CANCELLED)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<ItemProposal> by(UUID person, int most) {
        return em.createQuery(
                        """
                        select p from ItemProposal p where p.proposedBy = :person and p.withdrawn = false
                        order by p.proposedAt desc, p.id""",
                        ItemProposal.class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultList();
    }
}
