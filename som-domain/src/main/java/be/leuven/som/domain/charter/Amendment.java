package be.leuven.som.domain.charter;

import be.leuven.som.domain.charter.Clause.Wording;
import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a partner wants changed in a clause (amendement): other words for it, a new one after it, or none of it; with a
 * reason.
 *
 * <p>PROPOSED → SUPPORTED → ACCEPTED / REJECTED / WITHDRAWN. It keeps the words that stood there when it was proposed, so
 * that what it changes can always be shown. When the clause says something else by now, it is not accepted as it is: the
 * editors merge it by hand, never silently.
 */
@Entity
@Table(name = "charter_amendment")
public class Amendment extends Aggregate {
    static final int LONGEST_REASON = 2000;

    @Column(name = "charter_version_id")
    @Convert(converter = UuidConverter.class)
    private UUID charterVersionId;

    @Column(name = "clause_key")
    @Convert(converter = UuidConverter.class)
    private UUID clauseKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "charter_section")
    private CharterSection section;

    @Enumerated(EnumType.STRING)
    private AmendmentKind kind;

    @Column(name = "base_heading")
    private String baseHeading;

    @Lob
    @Column(name = "base_text")
    private String baseText;

    @Column(name = "heading")
    private String heading;

    @Lob
    @Column(name = "amendment_text")
    private String text;

    private String reason;

    @Column(name = "partner_id")
    @Convert(converter = UuidConverter.class)
    private UUID partnerId;

    @Column(name = "person_id")
    @Convert(converter = UuidConverter.class)
    private UUID personId;

    @Column(name = "proposed_at")
    @Convert(converter = InstantConverter.class)
    private Instant proposedAt;

    @ElementCollection
    @CollectionTable(name = "charter_amendment_support", joinColumns = @JoinColumn(name = "amendment_id"))
    @OrderBy("givenAt")
    private List<Support> supports = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private AmendmentState state = AmendmentState.PROPOSED;

    @Column(name = "decided_at")
    @Convert(converter = InstantConverter.class)
    private Instant decidedAt;

    @Column(name = "answer")
    private String answer;

    @Column(name = "merged_into_id")
    @Convert(converter = UuidConverter.class)
    private UUID mergedInto;

    @Column(name = "result_key")
    @Convert(converter = UuidConverter.class)
    private UUID resultKey;

    protected Amendment() {
        // for persistence
    }

    /**
     * Proposes a change of a clause, while the version is consulted on.
     *
     * @param wording what it should say; null to delete it
     */
    public Amendment(
            CharterVersion version,
            Clause clause,
            AmendmentKind kind,
            Wording wording,
            String reason,
            Speaker proposer,
            Instant now,
            LocalDate today) {
        super(UUID.randomUUID());
        version.requireConsulted(today);
        if (kind == null) {
            throw DomainException.at("kind", "amendment.kind-needed");
        }
        this.charterVersionId = version.id();
        this.clauseKey = clause.key();
        this.section = version.sectionOf(clause.key());
        this.kind = kind;
        this.baseHeading = clause.wording().heading();
        this.baseText = clause.wording().text();
        if (kind.brings()) {
            say(version, clause, wording);
        }
        this.reason = Text.required("reason", reason, LONGEST_REASON);
        this.partnerId = proposer.partnerId();
        this.personId = proposer.personId();
        this.proposedAt = now;
    }

    private void say(CharterVersion version, Clause clause, Wording wording) {
        heading = Text.required("heading", wording.heading(), Clause.LONGEST_HEADING);
        text = Text.required("text", wording.text(), Clause.LONGEST_TEXT);
        ClauseReferences.requireKnown("text", text, version.keys());
        if (kind == AmendmentKind.REPLACE && wording().equals(Optional.of(clause.wording()))) {
            throw DomainException.at("text", "amendment.changes-nothing");
        }
    }

    /** Another partner stands behind it; once is enough. */
    public void support(CharterVersion version, Speaker speaker, Instant now, LocalDate today) {
        version.requireConsulted(today);
        requireOpen();
        if (speaker.partnerId().equals(partnerId)) {
            throw DomainException.because("amendment.own-needs-no-support");
        }
        if (supports.stream().noneMatch(s -> s.partnerId().equals(speaker.partnerId()))) {
            supports.add(new Support(speaker, now));
        }
        state = AmendmentState.SUPPORTED;
    }

    /** The partner that proposed it takes it back. */
    public void withdraw(CharterVersion version, Speaker speaker, Instant now) {
        version.requireOpen();
        requireOpen();
        if (!speaker.partnerId().equals(partnerId)) {
            throw DomainException.because("amendment.only-own-withdrawn");
        }
        end(AmendmentState.WITHDRAWN, null, now);
    }

    /** The editors do not follow it. */
    public void reject(CharterVersion version, String why, Instant now) {
        version.requireOpen();
        requireOpen();
        end(AmendmentState.REJECTED, Text.required("answer", why, LONGEST_REASON), now);
    }

    /**
     * The editors follow it: it is in the text now. {@link AmendmentPolicy} says when and puts it there.
     *
     * @param result the clause in which it ended up; null when it deleted one
     */
    void accept(UUID result, Instant now) {
        requireOpen();
        resultKey = result;
        end(AmendmentState.ACCEPTED, null, now);
    }

    /** The editors followed it together with others, in words of their own. */
    void mergeInto(Amendment first, UUID result, String how, Instant now) {
        accept(result, now);
        mergedInto = first.id();
        answer = Text.optional("answer", how, LONGEST_REASON);
    }

    private void end(AmendmentState how, String why, Instant now) {
        state = how;
        answer = why;
        decidedAt = now;
    }

    void requireOpen() {
        if (!state.open()) {
            throw DomainException.because("amendment.decided", state);
        }
    }

    /** Whether the clause still says what it said when this was proposed. */
    public boolean fits(Clause clause) {
        return clause.wording().equals(base());
    }

    public UUID charterVersionId() {
        return charterVersionId;
    }

    /** The clause that it is about. */
    public UUID clauseKey() {
        return clauseKey;
    }

    /** Where the clause stood when this was proposed. */
    public CharterSection section() {
        return section;
    }

    public AmendmentKind kind() {
        return kind;
    }

    /** What the clause said when this was proposed. */
    public Wording base() {
        return new Wording(baseHeading, baseText);
    }

    /** What it wants there; nothing when it deletes. */
    public final Optional<Wording> wording() {
        return Optional.ofNullable(text).map(said -> new Wording(heading, said));
    }

    public String reason() {
        return reason;
    }

    public Speaker proposer() {
        return new Speaker(personId, partnerId);
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public List<Support> supports() {
        return Collections.unmodifiableList(supports);
    }

    public AmendmentState state() {
        return state;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Why it was rejected, or how it was merged. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    /** The first of the amendments with which it was merged; itself when it is the first. */
    public Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** The clause in which it ended up, once accepted. */
    public Optional<UUID> resultKey() {
        return Optional.ofNullable(resultKey);
    }
}
