package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.meeting.PollDraft;
import be.leuven.som.domain.meeting.PollDraftRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaPollDraftRepository implements PollDraftRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(PollDraft draft) {
        em.persist(draft);
    }

    @Override
    public void remove(PollDraft draft) {
        em.remove(draft);
    }

    @Override
    public Optional<PollDraft> find(UUID id) {
        return Optional.ofNullable(em.find(PollDraft.class, id));
    }

    @Override
    public Optional<PollDraft> find(UUID id, long seen) {
        return Versions.find(em, PollDraft.class, id, seen);
    }
}
