package be.leuven.som.domain.agreement;

import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Period;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import be.leuven.som.domain.shared.Zone;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How partners agreed to work together (werkafspraak): for the whole network, or for one body.
 *
 * <p>It is proposed and talked over, comes into force by a decision, is reviewed on a day, and then goes on as a new
 * revision or is retired. Each revision that was agreed stays, so that one can look up what held on any day.
 */
@Entity
@Table(name = "working_agreement")
public class WorkingAgreement extends Aggregate {
    private static final Comparator<AgreementRevision> BY_NUMBER = Comparator.comparing(AgreementRevision::number);
    private static final int MOST_COMMENTS = 500;
    private static final int MOST_YEARS_AHEAD = 10;

    @Column(name = "agreement_number")
    private int number;

    @Column(name = "body_id")
    @Convert(converter = UuidConverter.class)
    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    private AgreementState state = AgreementState.PROPOSED;

    @Column(name = "owner_id")
    @Convert(converter = UuidConverter.class)
    private UUID ownerId;

    private String principle;

    @Column(name = "clause_key")
    @Convert(converter = UuidConverter.class)
    private UUID clauseKey;

    @Enumerated(EnumType.STRING)
    private Measure measure = Measure.NONE;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "reminded_for")
    private LocalDate remindedFor;

    @Column(name = "retired_because")
    private String retiredBecause;

    @Column(name = "retiring_decision_id")
    @Convert(converter = UuidConverter.class)
    private UUID retiringDecisionId;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<AgreementRevision> revisions = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("madeAt")
    private List<AgreementComment> comments = new ArrayList<>();

    protected WorkingAgreement() {
        // for persistence
    }

    /**
     * Proposes one; who proposes it owns it until somebody else does.
     *
     * @param bodyId the body that it is for; null for the whole network
     */
    public WorkingAgreement(int number, UUID bodyId, UUID proposer, Draft draft, Instant now) {
        super(UUID.randomUUID());
        this.number = number;
        this.bodyId = bodyId;
        this.ownerId = proposer;
        revisions.add(new AgreementRevision(this, 1));
        word(draft, proposer, now);
    }

    /** Writes what is not agreed yet. */
    public void word(Draft draft, UUID writer, Instant now) {
        written().says(draft, writer, now);
        principle = Text.optional("principle", draft.principle(), 200);
        clauseKey = draft.clauseKey();
        measure = draft.measure() == null ? Measure.NONE : draft.measure();
    }

    /** Says something about it; in every state, for an agreement lives by being talked about. */
    public AgreementComment comment(UUID personId, String text, Instant now) {
        if (comments.size() >= MOST_COMMENTS) {
            throw DomainException.because("agreement.too-many-comments", MOST_COMMENTS);
        }
        AgreementComment comment = new AgreementComment(this, latest().number(), personId, text, now);
        comments.add(comment);
        return comment;
    }

    /**
     * What was written is agreed. Whether that decision is of the right body is for the use case to know.
     *
     * @param from the day from which it holds; null for the day of the decision
     * @param nextReview when it is looked at again, at most ten years after it comes into force
     */
    public void agree(Decision decision, LocalDate from, LocalDate nextReview) {
        AgreementRevision written = written();
        LocalDate decided = Zone.dayOf(decision.takenAt());
        LocalDate first = from == null ? decided : from;
        requireForce(decision, "from", first);
        current().flatMap(AgreementRevision::inForce).ifPresent(before -> {
            if (!first.isAfter(before.from())) {
                throw DomainException.at("from", "agreement.before-the-last", before.from());
            }
        });
        requireReview(nextReview, first);
        current().ifPresent(before -> before.endsOn(first.minusDays(1)));
        written.agreed(decision.id(), decided, first);
        reviewOn = nextReview;
        remindedFor = null;
        state = AgreementState.IN_FORCE;
    }

    private static void requireForce(Decision decision, String field, LocalDate day) {
        if (day.isBefore(Zone.dayOf(decision.takenAt()))) {
            throw DomainException.at(field, "agreement.before-the-decision", Zone.dayOf(decision.takenAt()));
        }
        if (day.isAfter(Zone.dayOf(decision.takenAt()).plusYears(MOST_YEARS_AHEAD))) {
            throw DomainException.at(field, "agreement.too-far-ahead", MOST_YEARS_AHEAD);
        }
        LocalDate until = decision.inForce().until();
        if (until != null && until.isBefore(day)) {
            throw DomainException.at("decisionId", "agreement.decision-ended", decision.number(), until);
        }
    }

    private static void requireReview(LocalDate day, LocalDate from) {
        if (day == null) {
            throw DomainException.at("reviewOn", "agreement.review-needed");
        }
        LocalDate last = from.plusYears(MOST_YEARS_AHEAD);
        if (!day.isAfter(from) || day.isAfter(last)) {
            throw DomainException.at("reviewOn", "decision.date-out-of-range", from.plusDays(1), last);
        }
    }

    /** Takes it up again: its next revision begins with the words of the present one, which holds meanwhile. */
    public void review(UUID personId, String because, Instant now) {
        require(AgreementState.IN_FORCE);
        AgreementRevision before = latest();
        AgreementRevision next = new AgreementRevision(this, before.number() + 1);
        next.saysAs(before, personId, Text.required("because", because, 1000), now);
        revisions.add(next);
        state = AgreementState.UNDER_REVIEW;
    }

    /**
     * The review ends it: it holds no longer after that day.
     *
     * @param lastDay null for the day of the decision
     */
    public void retire(Decision decision, LocalDate lastDay, String because) {
        require(AgreementState.UNDER_REVIEW);
        LocalDate last = lastDay == null ? Zone.dayOf(decision.takenAt()) : lastDay;
        requireForce(decision, "lastDay", last);
        AgreementRevision ending = current().orElseThrow();
        if (last.isBefore(ending.inForce().map(Period::from).orElseThrow())) {
            throw DomainException.at("lastDay", "agreement.ends-before-it-begins");
        }
        ended(because);
        ending.endsOn(last);
        retiringDecisionId = decision.id();
    }

    /** Takes a proposal back that was never agreed. */
    public void withdraw(String because) {
        require(AgreementState.PROPOSED);
        ended(because);
    }

    private void ended(String because) {
        retiredBecause = Text.required("because", because, 1000);
        revisions.removeIf(r -> r.agreedOn().isEmpty() && revisions.size() > 1);
        state = AgreementState.RETIRED;
        reviewOn = null;
    }

    /** Gives it to somebody else to look after. */
    public void entrust(UUID personId) {
        if (state == AgreementState.RETIRED) {
            throw DomainException.because("agreement.wrong-state", state);
        }
        if (personId == null) {
            throw DomainException.at("ownerId", "action.owner-needed");
        }
        ownerId = personId;
        remindedFor = null;
    }

    /** Plans its review anew, without taking it up: it stays as it is. */
    public void reviewAgainOn(LocalDate day, LocalDate today) {
        require(AgreementState.IN_FORCE);
        requireReview(day, today);
        reviewOn = day;
        remindedFor = null;
    }

    /** Marks that its owner was reminded of the review, as was due on that day. */
    public void reminded(LocalDate reminderDay) {
        remindedFor = reminderDay;
    }

    private void require(AgreementState needed) {
        if (state != needed) {
            throw DomainException.because("agreement.wrong-state", state);
        }
    }

    private AgreementRevision written() {
        AgreementRevision written = latest();
        if (state == AgreementState.RETIRED || written.agreedOn().isPresent()) {
            throw DomainException.because("agreement.wrong-state", state);
        }
        return written;
    }

    /** What was written last, agreed or not. */
    public AgreementRevision latest() {
        return revisions.stream().max(BY_NUMBER).orElseThrow();
    }

    /** What was agreed last; nothing as long as nothing was. */
    public Optional<AgreementRevision> current() {
        return revisions.stream().filter(r -> r.agreedOn().isPresent()).max(BY_NUMBER);
    }

    /** The revision that was in force on that day. */
    public Optional<AgreementRevision> heldOn(LocalDate day) {
        return revisions.stream().filter(r -> r.holdsOn(day)).findFirst();
    }

    /** Whether one of its revisions was in force on that day. */
    public boolean holdsOn(LocalDate day) {
        return heldOn(day).isPresent();
    }

    public int number() {
        return number;
    }

    /** The body that it is for; nothing when it is for the whole network. */
    public Optional<UUID> bodyId() {
        return Optional.ofNullable(bodyId);
    }

    public AgreementState state() {
        return state;
    }

    public UUID ownerId() {
        return ownerId;
    }

    /** The basic principle that it serves, in the words of the charter. */
    public Optional<String> principle() {
        return Optional.ofNullable(principle);
    }

    /** The clause of the charter that it comes from, by the identity that the clause keeps across versions. */
    public Optional<UUID> clauseKey() {
        return Optional.ofNullable(clauseKey);
    }

    /** By what one sees whether it is kept. */
    public Measure measure() {
        return measure;
    }

    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    /** The day for which the owner was reminded last; see {@link ReviewPolicy}. */
    public Optional<LocalDate> remindedFor() {
        return Optional.ofNullable(remindedFor);
    }

    public Optional<String> retiredBecause() {
        return Optional.ofNullable(retiredBecause);
    }

    public Optional<UUID> retiringDecisionId() {
        return Optional.ofNullable(retiringDecisionId);
    }

    public List<AgreementRevision> revisions() {
        return Collections.unmodifiableList(revisions);
    }

    public List<AgreementComment> comments() {
        return Collections.unmodifiableList(comments);
    }

    /**
     * What an agreement says.
     *
     * @param reason why it is written so, or anew; may be missing
     * @param principle the basic principle that it serves; may be missing
     * @param clauseKey the clause of the charter that it comes from; may be missing
     * @param measure null when nothing tells whether it is kept
     * @param rules null when it lays down nothing that the software obeys
     */
    public record Draft(
            String title, String text, String reason, String principle, UUID clauseKey, Measure measure, Rules rules) {}
}
