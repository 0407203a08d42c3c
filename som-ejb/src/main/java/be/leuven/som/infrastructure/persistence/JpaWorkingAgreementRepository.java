package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.agreement.AgreedRules;
import be.leuven.som.domain.agreement.AgreementRevision;
import be.leuven.som.domain.agreement.AgreementSeries;
import be.leuven.som.domain.agreement.AgreementState;
import be.leuven.som.domain.agreement.WorkingAgreement;
import be.leuven.som.domain.agreement.WorkingAgreementRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Agreements are read together with their revisions or their rules, never one by one. */
@ApplicationScoped
class JpaWorkingAgreementRepository implements WorkingAgreementRepository {
    /** The one series, which the migration began. */
    private static final UUID SERIES = new UUID(0, 1);

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(WorkingAgreement agreement) {
        em.persist(agreement);
    }

    @Override
    public int nextNumber() {
        em.flush();
        AgreementSeries series = em.find(AgreementSeries.class, SERIES, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(series, LockModeType.PESSIMISTIC_WRITE);
        int number = series.next();
        em.flush();
        return number;
    }

    @Override
    public Optional<WorkingAgreement> find(UUID id) {
        return Optional.ofNullable(em.find(WorkingAgreement.class, id));
    }

    @Override
    public Optional<WorkingAgreement> find(UUID id, long seen) {
        return Versions.find(em, WorkingAgreement.class, id, seen);
    }

    @Override
    public Optional<WorkingAgreement> hold(UUID id) {
        return Optional.ofNullable(em.find(WorkingAgreement.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<WorkingAgreement> all() {
        return em.createQuery(
                        "select distinct a from WorkingAgreement a join fetch a.revisions order by a.number",
                        WorkingAgreement.class)
                .getResultList();
    }

    @Override
    public AgreedRules rules() {
        return new AgreedRules(em.createQuery(
                        """
                        select r from AgreementRevision r join fetch r.agreement where r.agreedOn is not null
                        and (r.rules.noticeDays is not null or r.rules.numerator is not null
                        or r.rules.method is not null or r.rules.minutesDays is not null
                        or r.rules.representatives is not null)""",
                        AgreementRevision.class)
                .getResultList());
    }

    @Override
    public List<WorkingAgreement> toReview(LocalDate by) {
        return em.createQuery(
                        """
                        select distinct a from WorkingAgreement a join fetch a.revisions
                        where a.state = :inForce and a.reviewOn <= :by order by a.reviewOn, a.number""",
                        WorkingAgreement.class)
                .setParameter("inForce", AgreementState.IN_FORCE)
                .setParameter("by", by)
                .getResultList();
    }
}
