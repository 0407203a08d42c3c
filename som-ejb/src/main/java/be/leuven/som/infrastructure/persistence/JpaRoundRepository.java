package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.RoundRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaRoundRepository implements RoundRepository {
    private static final String IN_TIME = "r.openedAt, r.revision";

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Round round) {
        em.persist(round);
        em.flush(); // one that follows it, in the same transaction, needs its row
    }

    @Override
    public Optional<Round> find(UUID id) {
        return Optional.ofNullable(em.find(Round.class, id));
    }

    @Override
    public Optional<Round> toChange(UUID id) {
        Round round = em.find(Round.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (round != null) {
            em.refresh(round, LockModeType.PESSIMISTIC_WRITE); // as it is now that nobody else changes it
        }
        return Optional.ofNullable(round);
    }

    @Override
    public List<Round> ofMeeting(UUID meetingId) {
        return whole("where r.meetingId = :meeting", "r.number")
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    @Override
    public List<Round> onTexts(Collection<UUID> textIds) {
        return textIds.isEmpty()
                ? List.of()
                : whole("where r.text.textId in :texts", IN_TIME)
                        .setParameter("texts", textIds)
                        .getResultList();
    }

    @Override
    public List<Round> openOverAPeriod() {
        return whole("where r.closedAt is null and r.period.closesAt is not null", IN_TIME)
                .getResultList();
    }

    @Override
    public Map<UUID, Long> changes(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(
                                """
                                select r.id, r.version, sum(v.version) from Round r left join r.voices v
                                where r.id in :ids group by r.id, r.version""",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (UUID) row[0], row -> (Long) row[1] + (row[2] == null ? 0 : (Long) row[2])));
    }

    private TypedQuery<Round> whole(String where, String order) {
        return em.createQuery(
                        "select distinct r from Round r left join fetch r.voices " + where + " order by " + order,
                        Round.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "r.objections"); // those of all rounds at once, with the first one asked
    }
}
