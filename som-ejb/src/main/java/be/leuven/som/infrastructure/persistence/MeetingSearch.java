package be.leuven.som.infrastructure.persistence;

import be.leuven.som.application.meeting.MeetingQueries.Viewer;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.structure.Body;
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
import java.util.UUID;

/** One question for meetings, put together condition by condition; each row is a meeting and its body. */
final class MeetingSearch {
    private final EntityManager em;
    private final CriteriaBuilder is;
    private final CriteriaQuery<Object[]> query;
    private final Root<Meeting> meeting;
    private final List<Predicate> conditions = new ArrayList<>();

    MeetingSearch(EntityManager em) {
        this.em = em;
        is = em.getCriteriaBuilder();
        query = is.createQuery(Object[].class);
        meeting = query.from(Meeting.class);
        Root<Body> body = query.from(Body.class);
        query.multiselect(meeting, body);
        conditions.add(is.equal(meeting.get("bodyId"), body.get("id")));
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
            conditions.add(viewer.person() == null ? own : is.or(own, is.exists(invitationOf(viewer.person(), null))));
        }
        return this;
    }

    MeetingSearch invited(UUID person, Object reply) {
        conditions.add(is.exists(invitationOf(person, reply)));
        return this;
    }

    private Subquery<Integer> invitationOf(UUID person, Object reply) {
        Subquery<Integer> invited = query.subquery(Integer.class);
        Root<Invitation> invitation = invited.from(Invitation.class);
        List<Predicate> fits = new ArrayList<>();
        fits.add(is.equal(invitation.get("meeting"), meeting));
        fits.add(is.equal(invitation.get("personId"), person));
        if (reply != null) {
            fits.add(is.equal(invitation.get("reply"), reply));
        }
        return invited.select(is.literal(1)).where(fits.toArray(Predicate[]::new));
    }

    /** The rows, by start; those without a start come last or first, as the database has it. */
    List<Object[]> rows(boolean newestFirst, int skip, int most) {
        query.where(conditions.toArray(Predicate[]::new))
                .orderBy(newestFirst ? is.desc(start()) : is.asc(start()), is.asc(meeting.get("id")));
        return em.createQuery(query).setFirstResult(skip).setMaxResults(most).getResultList();
    }
}
