package be.leuven.som.infrastructure.persistence;

import be.leuven.som.api.Localized;
import be.leuven.som.api.series.SeriesSummary;
import be.leuven.som.application.Words;
import be.leuven.som.application.meeting.MeetingQueries.Viewer;
import be.leuven.som.application.series.SeriesQueries;
import be.leuven.som.domain.meeting.MeetingSeries;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.structure.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Three statements for a list: the series, their bodies, and how many meetings they have. */
@ApplicationScoped
class JpaSeriesQueries implements SeriesQueries {
    @PersistenceContext
    private EntityManager em;

    @Override
    public List<SeriesSummary> list(Viewer viewer, int skip, int most) {
        if (!viewer.everything() && viewer.bodies().isEmpty()) {
            return List.of();
        }
        List<MeetingSeries> found =
                series(viewer).setFirstResult(skip).setMaxResults(most).getResultList();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, Localized> bodies = bodies(found);
        List<Object[]> counts = counts(found);
        return found.stream().map(s -> summary(s, bodies, counts)).toList();
    }

    private TypedQuery<MeetingSeries> series(Viewer viewer) {
        if (viewer.everything()) {
            return em.createQuery(
                    "select s from MeetingSeries s order by s.yearStart desc, s.title, s.id", MeetingSeries.class);
        }
        return em.createQuery(
                        """
                        select s from MeetingSeries s where s.bodyId in :bodies or s.otherBodyId in :bodies
                        order by s.yearStart desc, s.title, s.id""",
                        MeetingSeries.class)
                .setParameter("bodies", viewer.bodies());
    }

    private Map<UUID, Localized> bodies(List<MeetingSeries> found) {
        return em.createQuery("select b from Body b where b.id in :ids", Body.class)
                .setParameter(
                        "ids",
                        found.stream()
                                .flatMap(s -> s.bodies().stream())
                                .distinct()
                                .toList())
                .getResultStream()
                .collect(Collectors.toMap(Body::id, b -> Words.of(b.name())));
    }

    private List<Object[]> counts(List<MeetingSeries> found) {
        return em.createQuery(
                        """
                        select m.series.seriesId, m.state, count(m) from Meeting m
                        where m.series.seriesId in :ids group by m.series.seriesId, m.state""",
                        Object[].class)
                .setParameter("ids", found.stream().map(MeetingSeries::id).toList())
                .getResultList();
    }

    private static SeriesSummary summary(MeetingSeries series, Map<UUID, Localized> bodies, List<Object[]> counts) {
        List<Object[]> own =
                counts.stream().filter(row -> series.id().equals(row[0])).toList();
        return new SeriesSummary(
                series.id(),
                series.title(),
                series.year().toString(),
                series.trajectory(),
                series.bodies().stream()
                        .map(bodies::get)
                        .filter(Objects::nonNull)
                        .toList(),
                own.stream().mapToInt(row -> ((Number) row[2]).intValue()).sum(),
                own.stream()
                        .filter(row -> row[1] == MeetingState.DRAFT)
                        .mapToInt(row -> ((Number) row[2]).intValue())
                        .sum());
    }

    @Override
    public List<Engagement> engagements(List<Span> spans, Set<UUID> people) {
        if (spans.isEmpty() || people.isEmpty()) {
            return List.of();
        }
        String overlapping = IntStream.range(0, spans.size())
                .mapToObj(i -> "m.startsAt < :until" + i + " and m.endsAt > :from" + i)
                .collect(Collectors.joining(" or "));
        TypedQuery<Object[]> query = em.createQuery(
                        """
                        select m.id, m.title, m.startsAt, m.endsAt, i.personId from Meeting m join m.invitations i
                        where m.state in (:convened, :session) and i.personId in :people and (%s)"""
                                .formatted(overlapping),
                        Object[].class)
                .setParameter("convened", MeetingState.CONVENED)
                .setParameter("session", MeetingState.IN_SESSION)
                .setParameter("people", people);
        for (int i = 0; i < spans.size(); i++) {
            query.setParameter("from" + i, spans.get(i).from())
                    .setParameter("until" + i, spans.get(i).until());
        }
        return query.getResultStream()
                .map(r -> new Engagement((UUID) r[0], (String) r[1], (Instant) r[2], (Instant) r[3], (UUID) r[4]))
                .toList();
    }
}
