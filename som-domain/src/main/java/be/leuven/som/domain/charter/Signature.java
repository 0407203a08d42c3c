package be.leuven.som.domain.charter;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** A person signed a version of the charter for a partner (ondertekening): once for each partner and version, for good. */
@Entity
@Table(name = "charter_signature")
public class Signature extends Aggregate {
    /** The most characters of a commitment statement. */
    public static final int LONGEST_STATEMENT = 2_000;

    @Column(name = "charter_version_id")
    @Convert(converter = UuidConverter.class)
    private UUID charterVersionId;

    @Column(name = "text_hash")
    private String textHash;

    @Column(name = "document_hash")
    private String documentHash;

    @Column(name = "partner_id")
    @Convert(converter = UuidConverter.class)
    private UUID partnerId;

    @Column(name = "person_id")
    @Convert(converter = UuidConverter.class)
    private UUID personId;

    @Column(name = "job_title")
    private String function;

    @Column(name = "mandate_id")
    @Convert(converter = UuidConverter.class)
    private UUID mandateId;

    private String sentence;

    @Enumerated(EnumType.STRING)
    @Column(name = "signed_where")
    private SigningPlace where;

    @Column(name = "witness_id")
    @Convert(converter = UuidConverter.class)
    private UUID witnessId;

    @Column(name = "commitment")
    private String statement;

    @Column(name = "signed_at")
    @Convert(converter = InstantConverter.class)
    private Instant signedAt;

    protected Signature() {
        // for persistence
    }

    private Signature(CharterVersion version, Signer signer, Instant now) {
        super(UUID.randomUUID());
        charterVersionId = version.id();
        textHash = version.hash().orElseThrow();
        partnerId = signer.partnerId();
        personId = signer.personId();
        function = signer.function();
        mandateId = signer.mandateId();
        signedAt = now.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
    }

    /**
     * Signs on the own device.
     *
     * @param documentHash the SHA-256 of the PDF of the version
     * @param sentence what the signer agrees to
     * @param statement what the partner will contribute, or null
     * @param today the day on which it must be open for signature
     */
    public static Signature of(
            CharterVersion version,
            String documentHash,
            Signer signer,
            String sentence,
            String statement,
            LocalDate today,
            Instant now) {
        requireSignable(version, today);
        Signature signature = new Signature(version, signer, now);
        signature.documentHash = documentHash;
        signature.sentence = Text.required("sentence", sentence, 500);
        signature.statement = Text.optional("statement", statement, LONGEST_STATEMENT);
        signature.where = SigningPlace.OWN_DEVICE;
        return signature;
    }

    /** Says that it was given at the table, under the eye of that person. */
    public Signature atTable(UUID witness) {
        where = SigningPlace.TABLE;
        witnessId = witness;
        return this;
    }

    /** @throws DomainException unless the version is being signed, or in force so that a new member signs it */
    static void requireSignable(CharterVersion version, LocalDate today) {
        if (!version.signableOn(today)) {
            throw DomainException.because("signing.not-open", version.stateOn(today));
        }
    }

    /** What it says in the chain of evidence. */
    public SignatureFacts facts() {
        return new SignatureFacts(
                charterVersionId.toString(),
                textHash,
                documentHash,
                partnerId.toString(),
                personId.toString(),
                function,
                mandateId.toString(),
                sentence,
                where.name(),
                witnessId == null ? null : witnessId.toString(),
                statement,
                signedAt);
    }

    public UUID charterVersionId() {
        return charterVersionId;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public UUID personId() {
        return personId;
    }

    public String function() {
        return function;
    }

    /** What the partner says it will contribute. */
    public Optional<String> statement() {
        return Optional.ofNullable(statement);
    }

    public SigningPlace where() {
        return where;
    }

    public String sentence() {
        return sentence;
    }

    /** The SHA-256 of the text that was signed. */
    public String textHash() {
        return textHash;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
