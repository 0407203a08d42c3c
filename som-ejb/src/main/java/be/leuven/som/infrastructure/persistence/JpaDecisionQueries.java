package be.leuven.som.infrastructure.persistence;

import be.leuven.som.api.decision.ActionFilter;
import be.leuven.som.api.decision.ActionLine;
import be.leuven.som.api.decision.DecisionDetails.Related;
import be.leuven.som.api.decision.DecisionFilter;
import be.leuven.som.api.decision.DecisionLine;
import be.leuven.som.application.Words;
import be.leuven.som.application.decision.DecisionQueries;
import be.leuven.som.application.meeting.MeetingQueries.Viewer;
import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.RelationKind;
import be.leuven.som.domain.structure.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two statements for a list of decisions, two for one of actions with all that it names: which, and what of them. */
@ApplicationScoped
class JpaDecisionQueries implements DecisionQueries {
    private static final String ACTIONS =
            """
            select a, b, p.name, d.number, m.title from ActionItem a
            join Body b on b.id = a.bodyId join Person p on p.id = a.ownerId
            left join Decision d on d.id = a.decisionId left join Meeting m on m.id = a.meetingId
            where a.id in :ids""";

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<DecisionLine> decisions(DecisionFilter filter, Viewer viewer, LocalDate today, int skip, int most) {
        List<UUID> ids = new DecisionSearch(em, viewer).matching(filter, today).ids(skip, most);
        Map<UUID, DecisionLine> found =
                decisions(ids, viewer).stream().collect(Collectors.toMap(DecisionLine::id, line -> line));
        return ids.stream().map(found::get).toList();
    }

    @Override
    public List<DecisionLine> decisions(Collection<UUID> ids, Viewer viewer) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        """
                        select d, b from Decision d, Body b where b.id = d.bodyId and d.id in :ids
                        order by d.takenAt, d.workingYear, d.serial""",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> line((Decision) row[0], (Body) row[1], viewer))
                .filter(line -> line.published() || sees(viewer, line.bodyId()))
                .toList();
    }

    private static boolean sees(Viewer viewer, UUID bodyId) {
        return viewer.everything() || viewer.bodies().contains(bodyId);
    }

    private static DecisionLine line(Decision decision, Body body, Viewer viewer) {
        boolean inside = sees(viewer, body.id());
        return new DecisionLine(
                decision.id(),
                decision.number(),
                inside ? decision.text() : decision.publicText(),
                body.id(),
                Words.of(body.name()),
                decision.takenAt(),
                decision.inForce().from(),
                decision.inForce().until(),
                inside ? decision.reviewOn().orElse(null) : null,
                decision.publishedAt().isPresent());
    }

    @Override
    public List<Related> relations(Collection<UUID> ids) {
        return em.createQuery(
                        """
                        select d.id, r.kind, r.earlierId from Decision d join d.relations r
                        where d.id in :ids or r.earlierId in :ids""",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new Related((UUID) row[0], (RelationKind) row[1], (UUID) row[2]))
                .toList();
    }

    @Override
    public List<Integer> workingYears() {
        return em.createQuery(
                        "select distinct d.workingYear from Decision d order by d.workingYear desc", Integer.class)
                .getResultList();
    }

    @Override
    public List<ActionLine> actions(ActionFilter filter, Viewer viewer, LocalDate today, int skip, int most) {
        List<UUID> ids = new ActionSearch(em, viewer, filter.mine())
                .matching(filter, today)
                .ids(skip, most);
        return actions(ids, viewer, today);
    }

    @Override
    public List<ActionLine> actions(Collection<UUID> ids, Viewer viewer, LocalDate today) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, ActionLine> found = new HashMap<>();
        em.createQuery(ACTIONS, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> action(row, viewer, today))
                .filter(line -> line.mine() || sees(viewer, line.bodyId()))
                .forEach(line -> found.put(line.id(), line));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private static ActionLine action(Object[] row, Viewer viewer, LocalDate today) {
        ActionItem action = (ActionItem) row[0];
        Body body = (Body) row[1];
        return new ActionLine(
                action.id(),
                action.version(),
                action.description(),
                body.id(),
                Words.of(body.name()),
                action.ownerId(),
                (String) row[2],
                action.dueOn(),
                action.overdue(today),
                action.state(),
                action.closedAt().orElse(null),
                action.closingNote().orElse(null),
                action.askedUntil().orElse(null),
                action.askedBecause().orElse(null),
                action.origin().decisionId(),
                (String) row[3],
                action.origin().meetingId(),
                (String) row[4],
                action.ownerId().equals(viewer.person()),
                viewer.everything() || viewer.runs().contains(body.id()));
    }
}
