package be.leuven.som.infrastructure.persistence;

import be.leuven.som.application.meeting.GuestQueries;
import be.leuven.som.application.meeting.MeetingQueries.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One statement; none when nobody is asked for. */
@ApplicationScoped
class JpaGuestQueries implements GuestQueries {
    /** No body has it: for lists that may not be empty. */
    private static final Set<UUID> NONE = Set.of(new UUID(0, 0));

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<UUID> nothingButGuests(Collection<UUID> people, Viewer viewer) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return em.createQuery(
                        """
                        select p.id from Person p where p.id in :people
                        and not exists (select a from Account a where a.personId = p.id)
                        and not exists (select m from Mandate m where m.personId = p.id)
                        and not exists (select r from Representation r where r.personId = p.id)
                        and (:everything = true or (
                          not exists (select i from Invitation i
                            where i.personId = p.id and i.meeting.bodyId not in :runs)
                          and not exists (select q from PollParticipant q, DatePoll d
                            where q.personId = p.id and d.id = q.pollId and d.bodyId not in :runs)))""",
                        UUID.class)
                .setParameter("people", people)
                .setParameter("everything", viewer.everything())
                .setParameter("runs", viewer.runs().isEmpty() ? NONE : viewer.runs())
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
