package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.Deferral;
import be.leuven.som.domain.meeting.SecondConvocation;
import be.leuven.som.domain.meeting.SecondConvocation.EarlierItem;
import be.leuven.som.domain.meeting.Session;
import be.leuven.som.domain.meeting.SessionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaSessionRepository implements SessionRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Session session) {
        em.persist(session);
    }

    @Override
    public Optional<Session> find(UUID meetingId) {
        return Optional.ofNullable(em.find(Session.class, meetingId));
    }

    @Override
    public void changed(UUID meetingId) {
        em.flush(); // first the parts, then this row, which all who change the room come by; JPQL would raise the
        // version
        em.createNativeQuery("update meeting_session set changes = changes + 1 where id = ?")
                .setParameter(1, meetingId.toString())
                .executeUpdate();
    }

    @Override
    public Map<UUID, Long> changes(Collection<UUID> meetingIds) {
        if (meetingIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select s.id, s.changes from Session s where s.id in :ids", Object[].class)
                .setParameter("ids", meetingIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    @Override
    public List<PutOffItem> putOff(UUID bodyId, int most) {
        return em.createQuery(
                        """
                        select new be.leuven.som.domain.meeting.SessionRepository.PutOffItem(
                          m.id, i.id, i.title, c.deferral, s.openedAt)
                        from ItemCourse c join c.session s, Meeting m, AgendaItem i
                        where m.id = s.id and i.id = c.itemId and m.bodyId = :body and c.deferral is not null
                        order by s.openedAt desc, i.position""",
                        PutOffItem.class)
                .setParameter("body", bodyId)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<EarlierItem> earlier(Collection<UUID> itemIds) {
        if (itemIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        """
                        select i, c.deferral, c.secondOf from AgendaItem i left join ItemCourse c on c.itemId = i.id
                        where i.id in :ids""",
                        Object[].class)
                .setParameter("ids", itemIds)
                .getResultStream()
                .map(row -> earlier((AgendaItem) row[0], (Deferral) row[1], (UUID) row[2]))
                .toList();
    }

    private static EarlierItem earlier(AgendaItem item, Deferral putOff, UUID secondOf) {
        UUID origin = SecondConvocation.takenOverFrom(item).orElse(null);
        return new EarlierItem(item.id(), item.late(), putOff, origin, secondOf);
    }
}
