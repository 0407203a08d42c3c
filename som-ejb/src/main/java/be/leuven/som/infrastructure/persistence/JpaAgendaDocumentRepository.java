package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.meeting.AgendaDocument;
import be.leuven.som.domain.meeting.AgendaDocumentRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaAgendaDocumentRepository implements AgendaDocumentRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(AgendaDocument document) {
        em.persist(document);
    }

    @Override
    public void remove(AgendaDocument document) {
        em.remove(document);
    }

    @Override
    public Optional<AgendaDocument> find(UUID id) {
        return Optional.ofNullable(em.find(AgendaDocument.class, id));
    }

    @Override
    public List<AgendaDocument> of(UUID meetingId) {
        return em.createQuery(
                        "select d from AgendaDocument d where d.meetingId = :meeting order by d.addedAt, d.id",
                        AgendaDocument.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }
}
