package be.leuven.som.infrastructure.persistence;

import be.leuven.som.api.meeting.MailedReplyLine;
import be.leuven.som.application.reply.MailedReplyQueries;
import be.leuven.som.domain.meeting.MailedReply;
import be.leuven.som.domain.meeting.MailedReplyRepository;
import be.leuven.som.domain.meeting.MailedReplyState;
import be.leuven.som.domain.meeting.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaMailedReplyRepository implements MailedReplyRepository, MailedReplyQueries {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(MailedReply reply) {
        em.persist(reply);
    }

    @Override
    public Optional<MailedReply> find(UUID id, long seen) {
        return Versions.find(em, MailedReply.class, id, seen);
    }

    @Override
    public Optional<MailedReply> withFingerprint(String fingerprint) {
        return em.createQuery("select r from MailedReply r where r.fingerprint = :fingerprint", MailedReply.class)
                .setParameter("fingerprint", fingerprint)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<MailedReplyLine> aside(int skip, int most) {
        return lines(
                em.createQuery(
                        """
                        select r from MailedReply r where r.state = :aside
                        order by r.receivedAt desc, r.id desc""",
                        MailedReply.class),
                skip,
                most);
    }

    @Override
    public List<MailedReplyLine> aside(Collection<UUID> bodies, int skip, int most) {
        return lines(
                em.createQuery(
                                """
                                select r from MailedReply r where r.state = :aside
                                and r.meetingId in (select m.id from Meeting m where m.bodyId in :bodies)
                                order by r.receivedAt desc, r.id desc""",
                                MailedReply.class)
                        .setParameter("bodies", bodies),
                skip,
                most);
    }

    private List<MailedReplyLine> lines(TypedQuery<MailedReply> query, int skip, int most) {
        List<MailedReply> replies = query.setParameter("aside", MailedReplyState.SET_ASIDE)
                .setFirstResult(skip)
                .setMaxResults(most)
                .getResultList();
        Map<UUID, String> titles =
                titles(replies.stream().flatMap(r -> r.meetingId().stream()).collect(Collectors.toSet()));
        return replies.stream().map(r -> line(r, titles)).toList();
    }

    private Map<UUID, String> titles(Collection<UUID> meetings) {
        return meetings.isEmpty()
                ? Map.of()
                : em.createQuery("select m from Meeting m where m.id in :ids", Meeting.class)
                        .setParameter("ids", meetings)
                        .getResultStream()
                        .collect(Collectors.toMap(Meeting::id, Meeting::title));
    }

    @Override
    public MailedReplyLine line(MailedReply reply) {
        return line(reply, titles(reply.meetingId().stream().toList()));
    }

    private static MailedReplyLine line(MailedReply reply, Map<UUID, String> titles) {
        return new MailedReplyLine(
                reply.id(),
                reply.version(),
                reply.receivedAt(),
                reply.sender().orElse(null),
                reply.subject().orElse(null),
                reply.attendee().orElse(null),
                reply.meetingId().orElse(null),
                reply.meetingId().map(titles::get).orElse(null),
                reply.reply().orElse(null),
                reply.reason().orElse(null));
    }
}
