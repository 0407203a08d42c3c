package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.meeting.AgendaTemplate;
import be.leuven.som.domain.meeting.AgendaTemplateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaAgendaTemplateRepository implements AgendaTemplateRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(AgendaTemplate template) {
        em.persist(template);
    }

    @Override
    public void remove(AgendaTemplate template) {
        em.remove(template);
    }

    @Override
    public Optional<AgendaTemplate> find(UUID id) {
        return Optional.ofNullable(em.find(AgendaTemplate.class, id));
    }

    @Override
    public List<AgendaTemplate> of(UUID bodyId) {
        return em.createQuery(
                        "select distinct t from AgendaTemplate t left join fetch t.items where t.bodyId = :body",
                        AgendaTemplate.class)
                .setParameter("body", bodyId)
                .getResultStream()
                .sorted(Comparator.comparing(AgendaTemplate::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
