package be.leuven.som.infrastructure.persistence;

import be.leuven.som.api.meeting.CalendarContents.Tentative;
import be.leuven.som.api.meeting.PollSummary;
import be.leuven.som.application.Words;
import be.leuven.som.application.meeting.MeetingQueries.Viewer;
import be.leuven.som.application.meeting.PollQueries;
import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.PollState;
import be.leuven.som.domain.structure.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two statements for a list of polls: the polls with their bodies, and the counts of all of them. */
@ApplicationScoped
class JpaPollQueries implements PollQueries {
    /** No body and no person has it: for lists that may not be empty. */
    private static final UUID NONE = new UUID(0, 0);

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<PollSummary> toAnswer(UUID person, LocalDate today, int most) {
        return summaries(
                em.createQuery(
                                """
                                select d, b from DatePoll d, Body b, PollParticipant p
                                where b.id = d.bodyId and p.pollId = d.id and p.personId = :person
                                and d.state = :open and d.answerBy >= :today
                                and (p.answeredAt is null or p.answeredAt < d.askedAt) order by d.answerBy, d.id""",
                                Object[].class)
                        .setParameter("person", person)
                        .setParameter("open", PollState.OPEN)
                        .setParameter("today", today)
                        .setMaxResults(most)
                        .getResultList(),
                today,
                Set.of());
    }

    @Override
    public List<PollSummary> open(Viewer viewer, LocalDate today, int most) {
        return summaries(
                em.createQuery(
                                """
                                select d, b from DatePoll d, Body b where b.id = d.bodyId and d.state = :open
                                and (:everything = true or d.bodyId in :bodies or exists (
                                  select p.id from PollParticipant p where p.pollId = d.id and p.personId = :person))
                                order by d.answerBy, d.id""",
                                Object[].class)
                        .setParameter("open", PollState.OPEN)
                        .setParameter("everything", viewer.everything())
                        .setParameter("bodies", orNone(viewer.bodies()))
                        .setParameter("person", viewer.person() == null ? NONE : viewer.person())
                        .setMaxResults(most)
                        .getResultList(),
                today,
                viewer.everything() ? null : viewer.runs());
    }

    /** @param runs the bodies of which the reader may choose; null for all */
    private List<PollSummary> summaries(List<Object[]> rows, LocalDate today, Set<UUID> runs) {
        List<UUID> ids = rows.stream().map(row -> ((DatePoll) row[0]).id()).toList();
        Map<UUID, Object[]> counts = ids.isEmpty() ? Map.of() : counts(ids);
        return rows.stream()
                .map(row -> summary(
                        (DatePoll) row[0],
                        (Body) row[1],
                        counts.getOrDefault(((DatePoll) row[0]).id(), new Object[] {null, 0L, 0L, 0L}),
                        today,
                        runs == null || runs.contains(((DatePoll) row[0]).bodyId())))
                .toList();
    }

    private Map<UUID, Object[]> counts(List<UUID> ids) {
        return em.createQuery(
                        """
                        select d.id,
                          (select count(s) from PollSlot s where s.poll = d),
                          (select count(p) from PollParticipant p where p.pollId = d.id),
                          (select count(q) from PollParticipant q where q.pollId = d.id and q.answeredAt >= d.askedAt)
                        from DatePoll d where d.id in :ids""",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> row));
    }

    private static PollSummary summary(DatePoll poll, Body body, Object[] counts, LocalDate today, boolean mayRun) {
        return new PollSummary(
                poll.id(),
                Words.of(body.name()),
                poll.title(),
                poll.answerBy(),
                poll.answerBy().isBefore(today),
                ((Number) counts[1]).intValue(),
                ((Number) counts[2]).intValue(),
                ((Number) counts[3]).intValue(),
                mayRun);
    }

    @Override
    public List<Tentative> tentative(
            Instant from, Instant before, Set<UUID> bodies, boolean mine, Viewer viewer, int most) {
        return em.createQuery(
                        """
                        select s.startsAt, d, b from PollSlot s, DatePoll d, Body b where s.poll = d and b.id = d.bodyId
                        and d.state = :open and s.startsAt >= :from and s.startsAt < :before
                        and (:all = true or d.bodyId in :among)
                        and (:everything = true or d.bodyId in :bodies or exists (
                          select p.id from PollParticipant p where p.pollId = d.id and p.personId = :person))
                        order by s.startsAt, d.id""",
                        Object[].class)
                .setParameter("open", PollState.OPEN)
                .setParameter("from", from)
                .setParameter("before", before)
                .setParameter("all", bodies == null)
                .setParameter("among", orNone(bodies == null ? Set.of() : bodies))
                .setParameter("everything", viewer.everything() && !mine)
                .setParameter("bodies", orNone(mine ? Set.of() : viewer.bodies()))
                .setParameter("person", viewer.person() == null ? NONE : viewer.person())
                .setMaxResults(most)
                .getResultStream()
                .map(row -> tentative((Instant) row[0], (DatePoll) row[1], (Body) row[2]))
                .toList();
    }

    private static Tentative tentative(Instant start, DatePoll poll, Body body) {
        return new Tentative(
                poll.id(),
                Words.of(body.name()),
                poll.title(),
                start,
                start.plus(poll.length()),
                poll.venue().place().orElse(null));
    }

    @Override
    public List<Engagement> engagements(Collection<UUID> people, Instant from, Instant before) {
        return em.createQuery(
                        """
                        select m.id, m.title, m.startsAt, m.endsAt, i.personId from Meeting m join m.invitations i
                        where m.state = :convened and m.startsAt >= :from and m.startsAt < :before
                        and i.personId in :people order by m.startsAt, m.id""",
                        Object[].class)
                .setParameter("convened", MeetingState.CONVENED)
                .setParameter("from", from)
                .setParameter("before", before)
                .setParameter("people", orNone(people))
                .setMaxResults(2_000)
                .getResultStream()
                .map(r -> new Engagement((UUID) r[0], (String) r[1], (Instant) r[2], (Instant) r[3], (UUID) r[4]))
                .toList();
    }

    private static Collection<UUID> orNone(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of(NONE) : ids;
    }
}
