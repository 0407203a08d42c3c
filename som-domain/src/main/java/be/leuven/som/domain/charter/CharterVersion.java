package be.leuven.som.domain.charter;

import be.leuven.som.domain.evidence.CanonicalLines;
import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Period;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A version of the charter (charterversie), from draft to renewal: which clauses it has in which order, and how far it is.
 *
 * <p>DRAFT → CONSULTATION → FINAL_READING → ADOPTED → SIGNING → IN_FORCE → SUPERSEDED or EXPIRED. From ADOPTED on the text
 * is frozen. A version renews another, which stays in force until the new one is.
 */
@Entity
@Table(name = "charter_version")
public class CharterVersion extends Aggregate {
    private static final int LONGEST_LABEL = 20;

    private String label;

    @Column(name = "renews_id")
    @Convert(converter = UuidConverter.class)
    private UUID renews;

    @Enumerated(EnumType.STRING)
    private CharterState state = CharterState.DRAFT;

    @Column(name = "clause_order")
    @Convert(converter = ClauseOrderConverter.class)
    private ClauseOrder order = ClauseOrder.EMPTY;

    @Column(name = "consultation_from")
    private LocalDate consultationFrom;

    @Column(name = "consultation_until")
    private LocalDate consultationUntil;

    @Column(name = "first_reading_id")
    @Convert(converter = UuidConverter.class)
    private UUID firstReadingId;

    @Column(name = "final_reading_id")
    @Convert(converter = UuidConverter.class)
    private UUID finalReadingId;

    @Column(name = "decision_id")
    @Convert(converter = UuidConverter.class)
    private UUID decisionId;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Lob
    @Column(name = "canonical_text")
    private String canonicalText;

    @Column(name = "text_hash")
    private String hash;

    @Embedded
    private Period inForce;

    @Column(name = "warned_months")
    private Integer warnedMonths;

    protected CharterVersion() {
        // for persistence
    }

    private CharterVersion(String label, UUID renews) {
        super(UUID.randomUUID());
        this.label = Text.required("label", label, LONGEST_LABEL);
        this.renews = renews;
    }

    /** An empty draft. */
    public static CharterVersion begin(String label) {
        return new CharterVersion(label, null);
    }

    /** A draft with the clauses of this version in their order; they are copied by {@link Clause#takenInto}. */
    public CharterVersion renew(String newLabel) {
        if (state != CharterState.IN_FORCE && state != CharterState.EXPIRED) {
            throw DomainException.because("charter.renews-what-is-in-force");
        }
        CharterVersion draft = new CharterVersion(newLabel, id());
        draft.order = order;
        return draft;
    }

    /** Gives a clause its place, as the last of that section. */
    public void add(Clause clause, CharterSection section) {
        requireOpen();
        order = order.add(section, requireOwn(clause).key());
    }

    /** Gives a clause its place right after another. */
    public void addAfter(UUID other, Clause clause) {
        requireOpen();
        order = order.addAfter(other, requireOwn(clause).key());
    }

    /** @param index the place in that section, from 0 */
    public void move(UUID clauseKey, CharterSection section, int index) {
        requireOpen();
        order = order.move(clauseKey, section, index);
    }

    /** Moves a clause one place; past the end of a section, into the one before or after it. */
    public void step(UUID clauseKey, boolean down) {
        requireOpen();
        order = order.step(clauseKey, down);
    }

    /**
     * Takes a clause out.
     *
     * @param all the clauses of this version; the caller removes the one from where they are kept
     * @throws DomainException when another clause refers to it
     */
    public void remove(UUID clauseKey, Collection<Clause> all) {
        requireOpen();
        order.sectionOf(clauseKey);
        List<String> referring = all.stream()
                .filter(c -> !c.key().equals(clauseKey))
                .filter(c -> ClauseReferences.in(c.wording().text(), keys()).contains(clauseKey))
                .map(c -> numbers().get(c.key()))
                .sorted()
                .toList();
        if (!referring.isEmpty()) {
            throw DomainException.because("clause.referred-to", String.join(", ", referring));
        }
        order = order.without(clauseKey);
    }

    private Clause requireOwn(Clause clause) {
        if (!clause.charterVersionId().equals(id()) || keys().contains(clause.key())) {
            throw DomainException.because("clause.gone");
        }
        return clause;
    }

    /** @throws DomainException when the text is frozen */
    public void requireOpen() {
        if (!state.open()) {
            throw DomainException.because("charter.frozen");
        }
    }

    /** Lets every partner read it, comment and propose amendments, up to and including the closing day. */
    public void openConsultation(LocalDate today, LocalDate closing) {
        require(CharterState.DRAFT);
        if (order.places().isEmpty()) {
            throw DomainException.because("charter.empty");
        }
        consultationFrom = today;
        state = CharterState.CONSULTATION;
        extendConsultation(today, closing);
    }

    /** Sets another closing day. */
    public void extendConsultation(LocalDate today, LocalDate closing) {
        require(CharterState.CONSULTATION);
        if (closing == null) {
            throw DomainException.at("closing", "charter.closing-needed");
        }
        if (closing.isBefore(today) || closing.isAfter(today.plusYears(1))) {
            throw DomainException.at("closing", "charter.closing-out-of-range", today, today.plusYears(1));
        }
        consultationUntil = closing;
    }

    /** @throws DomainException when partners may not, or no longer, comment and propose */
    void requireConsulted(LocalDate today) {
        if (!consultsOn(today)) {
            throw DomainException.because("charter.no-consultation");
        }
    }

    /**
     * Sees to it that consent can be asked on it: while it is consulted on or read.
     *
     * @param clauseKey null for the whole text
     */
    public void requireAskable(UUID clauseKey) {
        if (!askable()) {
            throw DomainException.because("charter.consent-before-adoption");
        }
        if (clauseKey != null && !keys().contains(clauseKey)) {
            throw DomainException.at("clause", "clause.gone");
        }
    }

    /** Whether consent can be asked on it: while it is consulted on, and at its last reading. */
    public boolean askable() {
        return state == CharterState.CONSULTATION || state == CharterState.FINAL_READING;
    }

    /** Whether it is read in that meeting, the first time or finally. */
    public boolean readIn(UUID meetingId) {
        return meetingId.equals(firstReadingId) || meetingId.equals(finalReadingId);
    }

    CharterSection sectionOf(UUID clauseKey) {
        return order.sectionOf(clauseKey);
    }

    /** Ends the consultation; only the editors still change the text. */
    public void beginFinalReading(long amendmentsOpen) {
        require(CharterState.CONSULTATION);
        if (amendmentsOpen > 0) {
            throw DomainException.because("charter.amendments-open", amendmentsOpen);
        }
        state = CharterState.FINAL_READING;
    }

    /** The meeting in which it is read the first time, or none. */
    public void readFirstIn(UUID meetingId) {
        requireOpen();
        firstReadingId = meetingId;
    }

    /** The meeting in which it is read for the last time, and adopted; or none. */
    public void readFinallyIn(UUID meetingId) {
        requireOpen();
        finalReadingId = meetingId;
    }

    /**
     * The plenary adopted it: the text is frozen.
     *
     * @param canonical all of it in the canonical form
     * @param sha256 of the canonical form in UTF-8, lower-case hexadecimal
     */
    public void adopt(UUID decision, LocalDate day, String canonical, String sha256) {
        require(CharterState.FINAL_READING);
        if (order.places().isEmpty()) {
            throw DomainException.because("charter.empty");
        }
        decisionId = decision;
        adoptedOn = day;
        canonicalText = canonical;
        hash = sha256;
        state = CharterState.ADOPTED;
    }

    public void openSigning() {
        require(CharterState.ADOPTED);
        state = CharterState.SIGNING;
    }

    /** Binds the partners from that day, for as long as it says. */
    public void comeIntoForce(Period during) {
        require(CharterState.SIGNING);
        if (during.from().isBefore(adoptedOn)) {
            throw DomainException.at("from", "charter.in-force-before-adoption", adoptedOn);
        }
        inForce = during;
        state = CharterState.IN_FORCE;
    }

    /** A later version came into force on that day; the last day of this one is the day before. */
    public void supersede(LocalDate laterFrom) {
        require(CharterState.IN_FORCE);
        inForce = inForce.endingOn(laterFrom.isAfter(inForce.from()) ? laterFrom.minusDays(1) : laterFrom);
        state = CharterState.SUPERSEDED;
    }

    /** Its editors were told that it ends in so many months. */
    public void warned(int months) {
        warnedMonths = months;
    }

    private void require(CharterState needed) {
        if (state != needed) {
            throw DomainException.because("charter.wrong-state", state);
        }
    }

    /** How far it is on that day: what is kept, and expired once its last day is over, whether or not somebody noted that. */
    public CharterState stateOn(LocalDate day) {
        boolean over = inForce != null && inForce.until() != null && day.isAfter(inForce.until());
        return state == CharterState.IN_FORCE && over ? CharterState.EXPIRED : state;
    }

    /** Whether partners may sign it on that day: while it is being signed, and later for who becomes a partner. */
    public boolean signableOn(LocalDate day) {
        CharterState now = stateOn(day);
        return now == CharterState.SIGNING || now == CharterState.IN_FORCE;
    }

    /** Whether partners may comment and propose on that day. */
    public boolean consultsOn(LocalDate day) {
        return state == CharterState.CONSULTATION && !day.isAfter(consultationUntil);
    }

    /** The number of each clause by its key, in the order of reading. */
    public Map<UUID, String> numbers() {
        return order.numbers();
    }

    public Set<UUID> keys() {
        return numbers().keySet();
    }

    /** The clauses in the order in which they are read. */
    public List<ClausePlace> places() {
        return order.places();
    }

    /** What people call it: {@code 1.0}. */
    public String label() {
        return label;
    }

    public Optional<UUID> renews() {
        return Optional.ofNullable(renews);
    }

    /** As it was kept; {@link #stateOn} says what that means today. */
    public CharterState state() {
        return state;
    }

    /** From its opening up to and including its closing day. */
    public Optional<Period> consultation() {
        return Optional.ofNullable(consultationFrom).map(from -> Period.between(from, consultationUntil));
    }

    public Optional<UUID> firstReadingId() {
        return Optional.ofNullable(firstReadingId);
    }

    public Optional<UUID> finalReadingId() {
        return Optional.ofNullable(finalReadingId);
    }

    public Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }

    public Optional<LocalDate> adoptedOn() {
        return Optional.ofNullable(adoptedOn);
    }

    /** The frozen text in its canonical form; nothing before adoption. */
    public Optional<String> canonicalText() {
        return Optional.ofNullable(canonicalText);
    }

    /** The SHA-256 of the canonical text in UTF-8, in lower-case hexadecimal; nothing before adoption. */
    public Optional<String> hash() {
        return Optional.ofNullable(hash);
    }

    /** From the day on which it binds up to and including the last; nothing before. */
    public Optional<Period> inForce() {
        return Optional.ofNullable(inForce);
    }

    /** What its adoption says in the chain of evidence. */
    public static CanonicalLines adoptionLines(
            String label, String adoptedOn, String decision, String textHash, String documentHash) {
        return new CanonicalLines()
                .add("label", label)
                .add("adopted", adoptedOn)
                .add("decision", decision)
                .add("text", textHash)
                .add("document", documentHash);
    }

    /** What its coming into force says in the chain of evidence: its term. */
    public CanonicalLines termLines() {
        return new CanonicalLines().add("from", inForce.from()).add("until", inForce.until());
    }

    /**
     * What the end of its term says in the chain of evidence.
     *
     * @param later the version that came into force
     */
    public CanonicalLines supersededLines(UUID later) {
        return new CanonicalLines().add("by", later).add("until", inForce.until());
    }

    /** The last warning that was sent, in months before its end. */
    Optional<Integer> warnedMonths() {
        return Optional.ofNullable(warnedMonths);
    }

    /** What the version that renews this one is called when nobody says otherwise: {@code 2.0} after {@code 1.3}. */
    public String nextLabel() {
        if (label.matches("\\d{1,4}(\\.\\d+)*")) {
            return (Integer.parseInt(label.replaceAll("\\..*", "")) + 1) + ".0";
        }
        return label.substring(0, Math.min(label.length(), LONGEST_LABEL - 1)) + "+";
    }
}
