package be.leuven.som.infrastructure.persistence;

import be.leuven.som.application.agenda.AgendaQueries;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.AgendaOrigin;
import be.leuven.som.domain.meeting.AgendaOriginKind;
import be.leuven.som.domain.meeting.MeetingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaAgendaQueries implements AgendaQueries {
    @PersistenceContext
    private EntityManager em;

    @Override
    public List<AgendaItem> deferred(UUID bodyId, int most) {
        return em.createQuery(
                        """
                        select i from AgendaItem i join i.meeting m where m.bodyId = :body and i.deferred = true
                        and m.state <> :off and not exists (select n.id from AgendaItem n
                        where n.origin.kind = :kind and n.origin.id = i.id and n.meeting.state <> :off)
                        order by m.startsAt desc, i.position""",
                        AgendaItem.class)
                .setParameter("body", bodyId)
                .setParameter("kind", AgendaOriginKind.DEFERRED)
                .setParameter("off", MeetingState.CANCELLED)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Taken> taken(UUID bodyId) {
        return em.createQuery(
                        """
                        select i.origin.kind, i.origin.id, m.startsAt from AgendaItem i join i.meeting m
                        where m.bodyId = :body and m.state <> :off and i.origin.id is not null""",
                        Object[].class)
                .setParameter("body", bodyId)
                .setParameter("off", MeetingState.CANCELLED)
                .getResultStream()
                .map(row -> new Taken(AgendaOrigin.of((AgendaOriginKind) row[0], (UUID) row[1]), (Instant) row[2]))
                .toList();
    }

    @Override
    public Map<UUID, TakenUp> takenUp(Collection<UUID> proposals) {
        if (proposals.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        """
                        select i.origin.id, m.id, m.state, m.startsAt from AgendaItem i join i.meeting m
                        where i.origin.kind = :kind and i.origin.id in :proposals and m.state <> :off""",
                        Object[].class)
                .setParameter("kind", AgendaOriginKind.PROPOSAL)
                .setParameter("proposals", proposals)
                .setParameter("off", MeetingState.CANCELLED)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new TakenUp((UUID) row[1], row[2] != MeetingState.DRAFT, (Instant) row[3]),
                        (first, second) -> first));
    }
}
