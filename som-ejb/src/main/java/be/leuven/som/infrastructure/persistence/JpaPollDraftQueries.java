package be.leuven.som.infrastructure.persistence;

import be.leuven.som.api.meeting.PollDraftLine;
import be.leuven.som.application.Words;
import be.leuven.som.application.meeting.MeetingQueries.Viewer;
import be.leuven.som.application.meeting.PollDraftQueries;
import be.leuven.som.domain.meeting.PollDraft;
import be.leuven.som.domain.structure.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two statements: the drafts with their bodies, and how many slots all of them have. */
@ApplicationScoped
class JpaPollDraftQueries implements PollDraftQueries {
    /** No body and no draft has it: for lists that may not be empty. */
    private static final UUID NONE = new UUID(0, 0);

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<PollDraftLine> drafts(Viewer viewer, int most) {
        List<Object[]> rows = em.createQuery(
                        """
                        select d, b from PollDraft d, Body b where b.id = d.bodyId
                        and (:everything = true or d.bodyId in :runs) order by d.title, d.id""",
                        Object[].class)
                .setParameter("everything", viewer.everything())
                .setParameter("runs", orNone(viewer.runs()))
                .setMaxResults(most)
                .getResultList();
        Map<UUID, Number> slots =
                slots(rows.stream().map(row -> ((PollDraft) row[0]).id()).toList());
        return rows.stream()
                .map(row -> draft((PollDraft) row[0], (Body) row[1], slots))
                .toList();
    }

    private Map<UUID, Number> slots(List<UUID> drafts) {
        return em.createQuery(
                        "select d.id, count(s) from PollDraft d join d.slots s where d.id in :ids group by d.id",
                        Object[].class)
                .setParameter("ids", orNone(drafts))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Number) row[1]));
    }

    private static PollDraftLine draft(PollDraft draft, Body body, Map<UUID, Number> slots) {
        return new PollDraftLine(
                draft.id(),
                draft.version(),
                Words.of(body.name()),
                draft.title().orElse(null),
                slots.getOrDefault(draft.id(), 0).intValue());
    }

    private static Collection<UUID> orNone(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of(NONE) : ids;
    }
}
