package be.leuven.som.infrastructure.persistence;

import be.leuven.som.application.meeting.MeetingQueries.Viewer;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Reply;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One question for meetings, put together condition by condition; each row is a meeting and its body.
 *
 * <p>Two statements: first which meetings, in their order, from an index that has all it asks for, so that the database
 * reads as far as the page goes and sorts nothing; then those meetings themselves.
 */
final class MeetingSearch {
    private final EntityManager em;
    private final CriteriaBuilder is;
    private final CriteriaQuery<UUID> query;
    private final Root<Meeting> meeting;
    private final List<Predicate> conditions = new ArrayList<>();

    MeetingSearch(EntityManager em) {
        this.em = em;
        is = em.getCriteriaBuilder();
        query = is.createQuery(UUID.class);
        meeting = query.from(Meeting.class);
        query.select(meeting.get("id"));
    }

    private Path<Instant> start() {
        return meeting.get("startsAt");
    }

    MeetingSearch in(MeetingState... states) {
        conditions.add(meeting.get("state").in((Object[]) states));
        return this;
    }

    MeetingSearch from(Instant moment) {
        conditions.add(is.greaterThanOrEqualTo(start(), moment));
        return this;
    }

    MeetingSearch before(Instant moment) {
        conditions.add(is.lessThan(start(), moment));
        return this;
    }

    MeetingSearch ofBody(UUID bodyId) {
        if (bodyId != null) {
            conditions.add(is.equal(meeting.get("bodyId"), bodyId));
        }
        return this;
    }

    MeetingSearch ofBodies(Viewer viewer, Collection<UUID> bodies) {
        if (!viewer.everything()) {
            conditions.add(
                    bodies.isEmpty() ? is.disjunction() : meeting.get("bodyId").in(bodies));
        }
        return this;
    }

    /** @param bodies of these only; null for all */
    MeetingSearch among(Collection<UUID> bodies) {
        if (bodies != null) {
            conditions.add(
                    bodies.isEmpty() ? is.disjunction() : meeting.get("bodyId").in(bodies));
        }
        return this;
    }

    /** Those to which this person is invited; none for nobody. */
    MeetingSearch ofPerson(UUID person) {
        conditions.add(person == null ? is.disjunction() : is.lessThan(is.literal(0L), invitationsOf(person)));
        return this;
    }

    MeetingSearch called(String words) {
        if (words != null && !words.isBlank()) {
            String pattern = words.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
            conditions.add(is.like(is.lower(meeting.get("title")), "%" + pattern + "%", '\\'));
        }
        return this;
    }

    MeetingSearch announced() {
        conditions.add(is.isTrue(meeting.get("announced")));
        return this;
    }

    /** The bodies that the viewer sees from the inside, and meetings to which that one is invited. */
    MeetingSearch openTo(Viewer viewer) {
        if (!viewer.everything()) {
            Predicate own = viewer.bodies().isEmpty()
                    ? is.disjunction()
                    : meeting.get("bodyId").in(viewer.bodies());
            conditions.add(
                    viewer.person() == null
                            ? own
                            : is.or(own, is.lessThan(is.literal(0L), invitationsOf(viewer.person()))));
        }
        return this;
    }

    MeetingSearch invited(UUID person, Reply reply) {
        Subquery<Integer> invited = query.subquery(Integer.class);
        Root<Invitation> invitation = invited.from(Invitation.class);
        invited.select(is.literal(1))
                .where(
                        is.equal(invitation.get("meeting"), meeting),
                        is.equal(invitation.get("personId"), person),
                        is.equal(invitation.get("reply"), reply));
        conditions.add(is.exists(invited));
        return this;
    }

    /** Counted and not asked whether one exists: PostgreSQL would gather all that the person ever was invited to. */
    private Subquery<Long> invitationsOf(UUID person) {
        Subquery<Long> count = query.subquery(Long.class);
        Root<Invitation> invitation = count.from(Invitation.class);
        return count.select(is.count(invitation))
                .where(is.equal(invitation.get("meeting"), meeting), is.equal(invitation.get("personId"), person));
    }

    /** The rows, by start; those without a start come last or first, as the database has it. */
    List<Object[]> rows(boolean newestFirst, int skip, int most) {
        Path<UUID> id = meeting.get("id");
        query.where(conditions.toArray(Predicate[]::new))
                .orderBy(newestFirst ? List.of(is.desc(start()), is.desc(id)) : List.of(is.asc(start()), is.asc(id)));
        List<UUID> ids =
                em.createQuery(query).setFirstResult(skip).setMaxResults(most).getResultList();
        return ids.isEmpty() ? List.of() : withBodies(ids);
    }

    private List<Object[]> withBodies(List<UUID> ids) {
        Map<UUID, Object[]> found = em.createQuery(
                        "select m, b from Meeting m, Body b where b.id = m.bodyId and m.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> ((Meeting) row[0]).id(), row -> row));
        return ids.stream().map(found::get).toList();
    }
}
