package be.leuven.som.infrastructure.persistence;

import be.leuven.som.api.minutes.MinutesReading.MinutesLine;
import be.leuven.som.api.minutes.MinutesReading.MinutesTask;
import be.leuven.som.api.minutes.MinutesView.Approver;
import be.leuven.som.application.meeting.MeetingQueries.Viewer;
import be.leuven.som.application.minutes.MinutesQueries;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Minutes;
import be.leuven.som.domain.meeting.MinutesState;
import be.leuven.som.domain.structure.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class JpaMinutesQueries implements MinutesQueries {
    private static final Set<UUID> NO_BODY = Set.of(new UUID(0, 0));

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<Approver> laterMeetings(UUID bodyId, Instant after, int most) {
        return em.createQuery(
                        """
                        select m from Meeting m where m.bodyId = :body and m.startsAt > :after
                        and m.state not in :notHeld order by m.startsAt""",
                        Meeting.class)
                .setParameter("body", bodyId)
                .setParameter("after", after)
                .setParameter("notHeld", List.of(MeetingState.DRAFT, MeetingState.CONVENED, MeetingState.CANCELLED))
                .setMaxResults(most)
                .getResultStream()
                .map(m -> new Approver(m.id(), m.title(), m.startsAt().orElseThrow()))
                .toList();
    }

    @Override
    public List<MinutesLine> published(int most) {
        return em.createQuery(
                        """
                        select n.id, n.state, m, b from Minutes n, Meeting m, Body b
                        where m.id = n.meetingId and b.id = n.bodyId and n.state = :published
                        order by n.publishedAt desc""",
                        Object[].class)
                .setParameter("published", MinutesState.PUBLISHED)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> line((UUID) row[0], (MinutesState) row[1], (Meeting) row[2], (Body) row[3]))
                .toList();
    }

    private static MinutesLine line(UUID id, MinutesState state, Meeting meeting, Body body) {
        return new MinutesLine(
                id,
                meeting.id(),
                meeting.title(),
                meeting.startsAt().orElseThrow(),
                body.name().dutch(),
                state);
    }

    @Override
    public List<MinutesTask> tasks(Viewer viewer, Instant since, int most) {
        if (!viewer.everything() && viewer.runs().isEmpty()) {
            return List.of();
        }
        TypedQuery<Object[]> query = em.createQuery(
                "select m, n from Meeting m left join Minutes n on n.meetingId = m.id"
                        + " where m.state = :closed and m.startsAt >= :since"
                        + (viewer.everything() ? "" : " and m.bodyId in :bodies")
                        + " and (n.id is null or n.state in :waiting) order by m.startsAt",
                Object[].class);
        if (!viewer.everything()) {
            query.setParameter("bodies", viewer.runs().isEmpty() ? NO_BODY : viewer.runs());
        }
        return query.setParameter("closed", MeetingState.CLOSED)
                .setParameter("since", since)
                .setParameter("waiting", List.of(MinutesState.DRAFT, MinutesState.APPROVED))
                .setMaxResults(most)
                .getResultStream()
                .map(row -> task((Meeting) row[0], (Minutes) row[1]))
                .toList();
    }

    private static MinutesTask task(Meeting meeting, Minutes minutes) {
        String kind = "WRITE";
        if (minutes != null) {
            kind = minutes.state() == MinutesState.DRAFT ? "SEND" : "PUBLISH";
        }
        return new MinutesTask(
                kind,
                minutes == null ? null : minutes.id(),
                meeting.id(),
                meeting.bodyId(),
                meeting.title(),
                meeting.startsAt().orElseThrow());
    }

    @Override
    public Map<UUID, String> partnerNames(LocalDate day) {
        Map<UUID, String> names = new HashMap<>();
        em.createQuery(
                        "select p.id, n.name, n.from from Partner p join p.names n where n.from <= :day order by n.from",
                        Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }

    @Override
    public List<String> privateNames() {
        return em.createQuery("select p.name from Person p where p.namedInPublic = false", String.class)
                .getResultList();
    }

    @Override
    public List<String> commonNames() {
        List<String> names = em.createQuery("select n.name from Partner p join p.names n", String.class)
                .getResultList();
        names.addAll(
                em.createQuery("select b.name.dutch from Body b", String.class).getResultList());
        names.addAll(em.createQuery("select distinct s.title.dutch from Seat s", String.class)
                .getResultList());
        return names;
    }
}
