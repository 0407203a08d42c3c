package be.leuven.som.domain.agreement;

import be.leuven.som.domain.shared.AgreedBy;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Period;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a working agreement says, once: written by somebody, perhaps agreed by a decision, and then in force during a
 * period. What was agreed never changes. Part of {@link WorkingAgreement}.
 */
@Entity
@Table(name = "agreement_revision")
public class AgreementRevision {
    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "agreement_id")
    private WorkingAgreement agreement;

    @Column(name = "revision_number")
    private int number;

    private String title;

    @Column(name = "agreement_text")
    private String text;

    private String reason;

    @Embedded
    private Rules rules = Rules.NONE;

    @Column(name = "written_by")
    @Convert(converter = UuidConverter.class)
    private UUID writtenBy;

    @Column(name = "written_at")
    @Convert(converter = InstantConverter.class)
    private Instant writtenAt;

    @Column(name = "decision_id")
    @Convert(converter = UuidConverter.class)
    private UUID decisionId;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Embedded
    private Period inForce;

    protected AgreementRevision() {
        // for persistence
    }

    AgreementRevision(WorkingAgreement agreement, int number) {
        this.id = UUID.randomUUID();
        this.agreement = agreement;
        this.number = number;
    }

    void says(WorkingAgreement.Draft draft, UUID writer, Instant now) {
        title = Text.required("title", draft.title(), 200);
        text = Text.required("text", draft.text(), 2000);
        reason = Text.optional("reason", draft.reason(), 1000);
        rules = draft.rules() == null ? Rules.NONE : draft.rules();
        writtenBy = writer;
        writtenAt = now;
    }

    void saysAs(AgreementRevision before, UUID writer, String because, Instant now) {
        says(
                new WorkingAgreement.Draft(before.title, before.text, because, null, null, null, before.rules()),
                writer,
                now);
    }

    void agreed(UUID decision, LocalDate on, LocalDate from) {
        decisionId = decision;
        agreedOn = on;
        inForce = Period.from(from);
    }

    void endsOn(LocalDate lastDay) {
        inForce = inForce.endingOn(lastDay);
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    /** Why it was written anew. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Rules rules() {
        // persistence reads rules that lay down nothing as none at all
        return rules == null ? Rules.NONE : rules;
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }

    /** The day of the decision; nothing as long as it is only written. */
    public Optional<LocalDate> agreedOn() {
        return Optional.ofNullable(agreedOn);
    }

    /** When it holds; nothing as long as it is only written. */
    public Optional<Period> inForce() {
        return Optional.ofNullable(inForce);
    }

    boolean holdsOn(LocalDate day) {
        return inForce != null && inForce.contains(day);
    }

    /** How whatever obeys it names it. */
    AgreedBy source() {
        return new AgreedBy(agreement.id(), agreement.number(), agreedOn);
    }

    UUID agreementId() {
        return agreement.id();
    }

    Optional<UUID> bodyId() {
        return agreement.bodyId();
    }
}
