package be.leuven.som.infrastructure.persistence;

import be.leuven.som.api.decision.ActionFilter;
import be.leuven.som.application.meeting.MeetingQueries.Viewer;
import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.decision.ActionState;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** One question for actions, put together condition by condition; gives their ids. */
final class ActionSearch {
    private final EntityManager em;
    private final CriteriaBuilder is;
    private final CriteriaQuery<UUID> query;
    private final Root<ActionItem> action;
    private final List<Predicate> conditions = new ArrayList<>();
    private boolean lastFirst;

    ActionSearch(EntityManager em, Viewer viewer, boolean mine) {
        this.em = em;
        is = em.getCriteriaBuilder();
        query = is.createQuery(UUID.class);
        action = query.from(ActionItem.class);
        query.select(action.get("id"));
        Predicate own = viewer.person() == null ? is.disjunction() : is.equal(action.get("ownerId"), viewer.person());
        if (mine) {
            conditions.add(own);
        } else if (!viewer.everything()) {
            conditions.add(
                    viewer.bodies().isEmpty()
                            ? own
                            : is.or(own, action.get("bodyId").in(viewer.bodies())));
        }
    }

    ActionSearch matching(ActionFilter filter, LocalDate today) {
        if (filter.stand() != null) {
            at(filter.stand(), today);
        }
        if (filter.bodyId() != null) {
            conditions.add(is.equal(action.get("bodyId"), filter.bodyId()));
        }
        if (filter.search() != null && !filter.search().isBlank()) {
            String words = filter.search().strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
            conditions.add(is.like(is.lower(action.get("description")), "%" + words + "%", '\\'));
        }
        return this;
    }

    private void at(ActionFilter.Stand stand, LocalDate today) {
        Path<LocalDate> due = action.get("dueOn");
        switch (stand) {
            case OPEN -> {
                in(ActionState.OPEN);
                conditions.add(is.greaterThanOrEqualTo(due, today));
            }
            case OVERDUE -> {
                in(ActionState.OPEN);
                conditions.add(is.lessThan(due, today));
            }
            case DONE -> in(ActionState.DONE);
            case DROPPED -> in(ActionState.DROPPED);
        }
        lastFirst = stand == ActionFilter.Stand.DONE || stand == ActionFilter.Stand.DROPPED;
    }

    private void in(ActionState state) {
        conditions.add(is.equal(action.get("state"), state));
    }

    List<UUID> ids(int skip, int most) {
        query.where(conditions.toArray(Predicate[]::new))
                .orderBy(
                        lastFirst
                                ? List.of(is.desc(action.get("closedAt")), is.desc(action.get("id")))
                                : List.of(is.asc(action.get("dueOn")), is.asc(action.get("id"))));
        return em.createQuery(query).setFirstResult(skip).setMaxResults(most).getResultList();
    }
}
