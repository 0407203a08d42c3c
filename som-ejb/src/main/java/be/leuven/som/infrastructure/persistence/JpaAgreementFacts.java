package be.leuven.som.infrastructure.persistence;

import be.leuven.som.application.agreement.AgreementFacts;
import be.leuven.som.domain.decision.ActionState;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.network.RepresentationKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Only the columns that a measure needs, never whole aggregates: there can be ten thousand of each. */
@ApplicationScoped
class JpaAgreementFacts implements AgreementFacts {
    @PersistenceContext
    private EntityManager em;

    @Override
    public List<Convened> convened() {
        return em.createQuery(
                        """
                        select m.bodyId, m.convenedAt, m.startsAt from Meeting m
                        where m.convenedAt is not null and m.state <> :off""",
                        Object[].class)
                .setParameter("off", MeetingState.CANCELLED)
                .getResultStream()
                .map(r -> new Convened((UUID) r[0], (Instant) r[1], (Instant) r[2]))
                .toList();
    }

    @Override
    public List<Held> held() {
        return em.createQuery(
                        """
                        select m.bodyId, m.startsAt, n.circulatedAt from Meeting m
                        left join Minutes n on n.meetingId = m.id where m.state = :closed""",
                        Object[].class)
                .setParameter("closed", MeetingState.CLOSED)
                .getResultStream()
                .map(r -> new Held((UUID) r[0], (Instant) r[1], (Instant) r[2]))
                .toList();
    }

    @Override
    public List<Taken> decisions() {
        return em.createQuery("select d.bodyId, d.takenAt, d.method from Decision d", Object[].class)
                .getResultStream()
                .map(r -> new Taken((UUID) r[0], (Instant) r[1], (DecisionMethod) r[2]))
                .toList();
    }

    @Override
    public List<Raised> objections() {
        return em.createQuery(
                        """
                        select m.bodyId, o.raisedAt, o.proposal from Round q join q.objections o, Meeting m
                        where m.id = q.meetingId""",
                        Object[].class)
                .getResultStream()
                .map(r -> new Raised((UUID) r[0], (Instant) r[1], r[2] != null))
                .toList();
    }

    @Override
    public List<Away> away() {
        return em.createQuery(
                        """
                        select m.bodyId, m.startsAt, i.presence from Meeting m join m.invitations i
                        where m.state = :closed and i.capacity = :holder and i.presence <> :present""",
                        Object[].class)
                .setParameter("closed", MeetingState.CLOSED)
                .setParameter("holder", Capacity.HOLDER)
                .setParameter("present", Presence.PRESENT)
                .getResultStream()
                .map(r -> new Away((UUID) r[0], (Instant) r[1], (Presence) r[2]))
                .toList();
    }

    @Override
    public List<Due> actions() {
        return em.createQuery(
                        """
                        select a.bodyId, a.dueOn, a.closedAt, a.state from ActionItem a
                        where a.state <> :dropped""",
                        Object[].class)
                .setParameter("dropped", ActionState.DROPPED)
                .getResultStream()
                .map(r -> new Due((UUID) r[0], (LocalDate) r[1], (Instant) r[2], (ActionState) r[3]))
                .toList();
    }

    @Override
    public List<Speaking> speaking() {
        return em.createQuery(
                        """
                        select p.id, p.joinedOn, p.endedOn, r.kind, r.period.from, r.period.until from Partner p
                        left join Representation r on r.partnerId = p.id where p.joinedOn is not null""",
                        Object[].class)
                .getResultStream()
                .map(r -> new Speaking(
                        (UUID) r[0],
                        (LocalDate) r[1],
                        (LocalDate) r[2],
                        (RepresentationKind) r[3],
                        (LocalDate) r[4],
                        (LocalDate) r[5]))
                .toList();
    }
}
