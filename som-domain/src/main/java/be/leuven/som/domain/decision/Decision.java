package be.leuven.som.domain.decision;

import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.QuorumPolicy;
import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Period;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import be.leuven.som.domain.shared.Zone;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a body decided (besluit): numbered, with the quorum of that moment, in force during a period.
 *
 * <p>It is never changed or removed. A later decision replaces, amends or repeals it; the force of this one then ends,
 * and it stays in the register.
 */
@Entity
@Table(name = "decision")
public class Decision extends Aggregate {
    static final int LONGEST_TEXT = 4000;
    private static final int MOST_YEARS_AHEAD = 30;

    @Column(name = "body_id")
    @Convert(converter = UuidConverter.class)
    private UUID bodyId;

    @Column(name = "working_year")
    private int workingYear;

    private int serial;

    @Column(name = "decision_number")
    private String number;

    @Column(name = "decision_text")
    private String text;

    @Column(name = "meeting_id")
    @Convert(converter = UuidConverter.class)
    private UUID meetingId;

    @Column(name = "agenda_item_id")
    @Convert(converter = UuidConverter.class)
    private UUID agendaItemId;

    @Column(name = "taken_at")
    @Convert(converter = InstantConverter.class)
    private Instant takenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_method")
    private DecisionMethod method;

    @Column(name = "seats_filled")
    private int filled;

    @Column(name = "seats_needed")
    private int needed;

    @Column(name = "seats_there")
    private int there;

    @Column(name = "second_convocation")
    private boolean secondConvocation;

    @Column(name = "votes_in_favour")
    private Integer inFavour;

    @Column(name = "votes_against")
    private Integer against;

    @Column(name = "votes_abstained")
    private Integer abstained;

    @Embedded
    private Period inForce;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin_kind")
    private OriginKind originKind;

    @Column(name = "origin_id")
    @Convert(converter = UuidConverter.class)
    private UUID originId;

    @ElementCollection
    @CollectionTable(name = "decision_relation", joinColumns = @JoinColumn(name = "decision_id"))
    private List<DecisionRelation> relations = new ArrayList<>();

    @Column(name = "published_at")
    @Convert(converter = InstantConverter.class)
    private Instant publishedAt;

    @Column(name = "public_text")
    private String publicText;

    protected Decision() {
        // for persistence
    }

    /**
     * Takes a decision.
     *
     * @throws DomainException without quorum, unless it was convened a second time for the same; when the votes do not
     *     carry it; beside the field that is wrong
     */
    public Decision(DecisionNumber number, Occasion occasion, Draft draft) {
        super(UUID.randomUUID());
        this.number = number.toString();
        this.workingYear = number.year().start();
        this.serial = number.serial();
        happened(occasion);
        says(draft);
    }

    private void happened(Occasion occasion) {
        Quorum quorum = occasion.quorum();
        if (quorum.outlook() != Quorum.Outlook.REACHED && !occasion.secondConvocation()) {
            throw occasion.policy().notReached("decision.no-quorum", quorum);
        }
        bodyId = occasion.bodyId();
        meetingId = occasion.meetingId();
        agendaItemId = occasion.agendaItemId();
        originKind = agendaItemId == null ? null : OriginKind.AGENDA_ITEM;
        originId = agendaItemId;
        takenAt = occasion.at();
        filled = quorum.filled();
        needed = quorum.needed();
        there = quorum.there();
        secondConvocation = occasion.secondConvocation();
    }

    private void says(Draft draft) {
        text = Text.required("text", draft.text(), LONGEST_TEXT);
        if (draft.method() == null) {
            throw DomainException.at("method", "decision.method-needed");
        }
        method = draft.method();
        count(draft.votes());
        LocalDate taken = Zone.dayOf(takenAt);
        LocalDate from = draft.inForceFrom() == null ? taken : draft.inForceFrom();
        if (from.isBefore(taken) || from.isAfter(taken.plusYears(MOST_YEARS_AHEAD))) {
            throw DomainException.at(
                    "inForceFrom", "decision.date-out-of-range", taken, taken.plusYears(MOST_YEARS_AHEAD));
        }
        inForce = Period.from(from);
        reviewed(draft.reviewOn());
    }

    private void count(Votes votes) {
        if (!method.counted()) {
            return;
        }
        if (votes == null) {
            throw DomainException.at("votes", "decision.votes-needed");
        }
        if (votes.cast() > there) {
            throw DomainException.at("votes", "decision.more-votes-than-seats", votes.cast(), there);
        }
        if (!method.carriedBy(votes)) {
            throw DomainException.at("votes", "decision.not-carried");
        }
        inFavour = votes.inFavour();
        against = votes.against();
        abstained = votes.abstained();
    }

    /** Sets the day on which the body looks at it again; null for none. */
    public void reviewed(LocalDate next) {
        LocalDate last = inForce.from().plusYears(MOST_YEARS_AHEAD);
        if (next != null && (!next.isAfter(inForce.from()) || next.isAfter(last))) {
            throw DomainException.at(
                    "reviewOn", "decision.date-out-of-range", inForce.from().plusDays(1), last);
        }
        reviewOn = next;
    }

    /** Says what it grew from, when that is more than an agenda item. */
    public void growFrom(OriginKind kind, UUID id) {
        originKind = kind;
        originId = id;
    }

    /**
     * Replaces, amends or repeals an earlier decision, from the day on which this one comes into force.
     *
     * @throws DomainException when the other is in force no longer, or not yet on that day
     */
    public void bearOn(RelationKind kind, Decision earlier) {
        if (kind == null) {
            throw DomainException.at("relations", "decision.relation-needed");
        }
        if (relations.stream().anyMatch(r -> r.earlierId().equals(earlier.id())) || earlier.equals(this)) {
            throw DomainException.at("relations", "decision.related-twice", earlier.number);
        }
        if (earlier.inForce.from().isAfter(inForce.from())) {
            throw DomainException.at("relations", "decision.not-yet-in-force", earlier.number, earlier.inForce.from());
        }
        if (!earlier.inForce.contains(inForce.from())) {
            throw DomainException.at("relations", "decision.no-longer-in-force", earlier.number);
        }
        relations.add(new DecisionRelation(kind, earlier.id()));
        if (kind.ends()) {
            earlier.endFor(inForce.from());
        }
    }

    /** Its last day is the day before; when it began that same day, that day itself. */
    private void endFor(LocalDate day) {
        inForce = inForce.endingOn(inForce.from().isBefore(day) ? day.minusDays(1) : day);
        reviewOn = null;
    }

    /**
     * Shows it to the public.
     *
     * @param withoutNames the text for the public when it differs, because persons are named in the decision; else null
     */
    public void publish(String withoutNames, Instant now) {
        String shown = Text.optional("publicText", withoutNames, LONGEST_TEXT);
        publicText = text.equals(shown) ? null : shown;
        publishedAt = publishedAt == null ? now : publishedAt;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public int workingYear() {
        return workingYear;
    }

    /** As people write it: {@code RG-2015-007}. */
    public String number() {
        return number;
    }

    public int serial() {
        return serial;
    }

    public String text() {
        return text;
    }

    /** What the public reads: the text, or the version of it without names. */
    public String publicText() {
        return publicText == null ? text : publicText;
    }

    public Optional<UUID> meetingId() {
        return Optional.ofNullable(meetingId);
    }

    public Optional<UUID> agendaItemId() {
        return Optional.ofNullable(agendaItemId);
    }

    public Instant takenAt() {
        return takenAt;
    }

    public DecisionMethod method() {
        return method;
    }

    /** The quorum as it stood when the decision was taken. */
    public Quorum quorum() {
        return new Quorum(filled, needed, there, 0);
    }

    /** Whether the quorum was not asked, because it was convened a second time for the same. */
    public boolean secondConvocation() {
        return secondConvocation;
    }

    public Optional<Votes> votes() {
        return inFavour == null ? Optional.empty() : Optional.of(new Votes(inFavour, against, abstained));
    }

    public Period inForce() {
        return inForce;
    }

    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    public Optional<OriginKind> originKind() {
        return Optional.ofNullable(originKind);
    }

    public Optional<UUID> originId() {
        return Optional.ofNullable(originId);
    }

    public List<DecisionRelation> relations() {
        return Collections.unmodifiableList(relations);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /**
     * Where and when it is taken, from the facts of the meeting and never from a form.
     *
     * @param meetingId the meeting, or null for what was decided before there were meetings here
     * @param agendaItemId the item, or null
     * @param quorum as it stands at that moment
     * @param policy what is agreed for the quorum
     * @param secondConvocation whether the body was convened a second time for the same item
     */
    public record Occasion(
            UUID bodyId,
            UUID meetingId,
            UUID agendaItemId,
            Instant at,
            Quorum quorum,
            QuorumPolicy policy,
            boolean secondConvocation) {}

    /**
     * What is decided.
     *
     * @param votes the voices counted; null with consent
     * @param inForceFrom null for the day on which it is taken
     * @param reviewOn when the body looks at it again, or null
     */
    public record Draft(String text, DecisionMethod method, Votes votes, LocalDate inForceFrom, LocalDate reviewOn) {}
}
