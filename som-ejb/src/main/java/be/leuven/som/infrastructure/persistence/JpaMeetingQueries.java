package be.leuven.som.infrastructure.persistence;

import be.leuven.som.api.Localized;
import be.leuven.som.api.meeting.MeetingFilter;
import be.leuven.som.api.meeting.MeetingSummary;
import be.leuven.som.api.meeting.PublicMeeting;
import be.leuven.som.application.Words;
import be.leuven.som.application.meeting.MeetingQueries;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.domain.structure.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two statements for a list: the meetings with their bodies, and the viewer's own answers to them. */
@ApplicationScoped
class JpaMeetingQueries implements MeetingQueries {
    private static final MeetingState[] NOT_DRAFT = {
        MeetingState.CONVENED, MeetingState.IN_SESSION, MeetingState.CLOSED, MeetingState.CANCELLED
    };

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<MeetingSummary> list(MeetingFilter filter, Viewer viewer, Instant today, int skip, int most) {
        MeetingSearch search = new MeetingSearch(em).ofBody(filter.bodyId()).called(filter.search());
        return summaries(
                switch (filter.when()) {
                    case DRAFT ->
                        search.in(MeetingState.DRAFT)
                                .ofBodies(viewer, viewer.runs())
                                .rows(false, skip, most);
                    case COMING ->
                        search.in(NOT_DRAFT).openTo(viewer).from(today).rows(false, skip, most);
                    case PAST ->
                        search.in(NOT_DRAFT).openTo(viewer).before(today).rows(true, skip, most);
                },
                viewer.person());
    }

    @Override
    public List<MeetingSummary> between(Instant from, Instant before, UUID bodyId, Viewer viewer, int most) {
        MeetingSearch search = new MeetingSearch(em)
                .in(NOT_DRAFT)
                .ofBody(bodyId)
                .openTo(viewer)
                .from(from)
                .before(before);
        return summaries(search.rows(false, 0, most), viewer.person());
    }

    @Override
    public List<MeetingSummary> toReply(UUID person, Instant now, int most) {
        MeetingSearch search =
                new MeetingSearch(em).in(MeetingState.CONVENED).from(now).invited(person, Reply.NONE);
        return summaries(search.rows(false, 0, most), person);
    }

    @Override
    public List<MeetingSummary> toRecord(Viewer viewer, Instant now, int most) {
        MeetingSearch search =
                new MeetingSearch(em).in(MeetingState.CONVENED).before(now).ofBodies(viewer, viewer.runs());
        return summaries(search.rows(true, 0, most), viewer.person());
    }

    @Override
    public List<PublicMeeting> announced(Instant from, int most) {
        return new MeetingSearch(em)
                .in(NOT_DRAFT).announced().from(from).rows(false, 0, most).stream()
                        .map(row -> announced((Meeting) row[0], (Body) row[1]))
                        .toList();
    }

    private static PublicMeeting announced(Meeting meeting, Body body) {
        return new PublicMeeting(
                meeting.id(),
                body.code(),
                Words.of(body.name()),
                meeting.title(),
                meeting.startsAt().orElseThrow(),
                meeting.endsAt().orElseThrow(),
                meeting.venue().place().orElse(null),
                meeting.state() == MeetingState.CANCELLED);
    }

    private List<MeetingSummary> summaries(List<Object[]> rows, UUID person) {
        Map<UUID, Reply> replies = person == null || rows.isEmpty() ? Map.of() : replies(rows, person);
        return rows.stream()
                .map(row -> summary((Meeting) row[0], (Body) row[1], replies))
                .toList();
    }

    private Map<UUID, Reply> replies(List<Object[]> rows, UUID person) {
        return em.createQuery(
                        """
                        select i.meeting.id, i.reply from Invitation i
                        where i.personId = :person and i.meeting.id in :meetings""",
                        Object[].class)
                .setParameter("person", person)
                .setParameter(
                        "meetings",
                        rows.stream().map(row -> ((Meeting) row[0]).id()).toList())
                .getResultStream()
                .collect(Collectors.toMap(r -> (UUID) r[0], r -> (Reply) r[1], (first, second) -> first));
    }

    private static MeetingSummary summary(Meeting meeting, Body body, Map<UUID, Reply> replies) {
        Localized name = Words.of(body.name());
        return new MeetingSummary(
                meeting.id(),
                body.code(),
                name,
                meeting.title(),
                meeting.state(),
                meeting.startsAt().orElse(null),
                meeting.endsAt().orElse(null),
                meeting.venue().place().orElse(null),
                meeting.venue().videoLink().isPresent(),
                meeting.urgentReason().isPresent(),
                replies.get(meeting.id()));
    }
}
