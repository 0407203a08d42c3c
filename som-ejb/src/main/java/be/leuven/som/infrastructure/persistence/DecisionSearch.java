package be.leuven.som.infrastructure.persistence;

import be.leuven.som.api.decision.DecisionFilter;
import be.leuven.som.application.meeting.MeetingQueries.Viewer;
import be.leuven.som.domain.decision.Decision;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** One question for decisions, put together condition by condition; gives their ids, the last taken first. */
final class DecisionSearch {
    private final EntityManager em;
    private final CriteriaBuilder is;
    private final CriteriaQuery<UUID> query;
    private final Root<Decision> decision;
    private final List<Predicate> conditions = new ArrayList<>();
    private final Viewer viewer;

    DecisionSearch(EntityManager em, Viewer viewer) {
        this.em = em;
        this.viewer = viewer;
        is = em.getCriteriaBuilder();
        query = is.createQuery(UUID.class);
        decision = query.from(Decision.class);
        query.select(decision.get("id"));
        if (!viewer.everything()) {
            conditions.add(is.or(inside(), published()));
        }
    }

    private Predicate inside() {
        return viewer.bodies().isEmpty()
                ? is.disjunction()
                : decision.get("bodyId").in(viewer.bodies());
    }

    private Predicate published() {
        return is.isNotNull(decision.get("publishedAt"));
    }

    DecisionSearch matching(DecisionFilter filter, LocalDate today) {
        if (filter.bodyId() != null) {
            conditions.add(is.equal(decision.get("bodyId"), filter.bodyId()));
        }
        if (filter.workingYear() != null) {
            conditions.add(is.equal(decision.get("workingYear"), filter.workingYear()));
        }
        if (filter.force() != null) {
            stand(filter.force(), today);
        }
        if (filter.search() != null && !filter.search().isBlank()) {
            conditions.add(saying(filter.search()));
        }
        return this;
    }

    private void stand(DecisionFilter.Force force, LocalDate today) {
        Path<LocalDate> from = decision.get("inForce").get("from");
        Path<LocalDate> until = decision.get("inForce").get("until");
        if (force == DecisionFilter.Force.ENDED) {
            conditions.add(is.lessThan(until, today));
            return;
        }
        conditions.add(is.lessThanOrEqualTo(from, today));
        conditions.add(is.or(is.isNull(until), is.greaterThanOrEqualTo(until, today)));
        if (force == DecisionFilter.Force.TO_REVIEW) {
            conditions.add(is.lessThanOrEqualTo(decision.get("reviewOn"), today));
            conditions.add(viewer.everything() ? is.conjunction() : inside());
        }
    }

    /** Who does not see the inside finds by the words without names only, so that no name can be guessed by searching. */
    private Predicate saying(String words) {
        String pattern = "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        Expression<String> text = decision.get("text");
        Expression<String> shown = is.coalesce(decision.<String>get("publicText"), text);
        Predicate inPublic = is.like(is.lower(shown), pattern, '\\');
        Predicate inFull = is.like(is.lower(text), pattern, '\\');
        return is.or(
                is.like(is.lower(decision.get("number")), pattern, '\\'),
                inPublic,
                viewer.everything() ? inFull : is.and(inside(), inFull));
    }

    List<UUID> ids(int skip, int most) {
        query.where(conditions.toArray(Predicate[]::new))
                .orderBy(is.desc(decision.get("takenAt")), is.desc(decision.get("id")));
        return em.createQuery(query).setFirstResult(skip).setMaxResults(most).getResultList();
    }
}
