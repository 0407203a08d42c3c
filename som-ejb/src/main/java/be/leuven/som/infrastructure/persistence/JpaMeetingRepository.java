package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.MeetingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaMeetingRepository implements MeetingRepository {
    private static final UUID NONE = new UUID(0, 0);

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Meeting meeting) {
        em.persist(meeting);
    }

    @Override
    public void remove(Meeting meeting) {
        em.remove(meeting);
    }

    @Override
    public Optional<Meeting> find(UUID id) {
        return Optional.ofNullable(em.find(Meeting.class, id));
    }

    @Override
    public Optional<Meeting> find(UUID id, long seen) {
        return Versions.find(em, Meeting.class, id, seen);
    }

    @Override
    public List<Meeting> clashes(Instant from, Instant until, Collection<UUID> people, UUID except) {
        if (people.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        """
                        select distinct m from Meeting m join m.invitations i
                        where m.state in (:convened, :session) and m.startsAt < :until and m.endsAt > :from
                        and m.id <> :except and i.personId in :people order by m.startsAt""",
                        Meeting.class)
                .setParameter("convened", MeetingState.CONVENED)
                .setParameter("session", MeetingState.IN_SESSION)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("except", except == null ? NONE : except)
                .setParameter("people", people)
                .setMaxResults(20)
                .getResultList();
    }

    @Override
    public Optional<Meeting> lastOf(UUID bodyId, Instant before) {
        return em.createQuery(
                        """
                        select m from Meeting m where m.bodyId = :body and m.startsAt < :before
                        and m.state in (:convened, :session, :closed) order by m.startsAt desc""",
                        Meeting.class)
                .setParameter("body", bodyId)
                .setParameter("before", before)
                .setParameter("convened", MeetingState.CONVENED)
                .setParameter("session", MeetingState.IN_SESSION)
                .setParameter("closed", MeetingState.CLOSED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Meeting> coming(Instant now, int most) {
        return em.createQuery(
                        """
                        select m from Meeting m where m.state in (:convened, :session) and m.endsAt > :now
                        order by m.startsAt, m.id""",
                        Meeting.class)
                .setParameter("convened", MeetingState.CONVENED)
                .setParameter("session", MeetingState.IN_SESSION)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
