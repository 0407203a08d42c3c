package be.leuven.som.domain.charter;

import be.leuven.som.domain.evidence.CanonicalLines;
import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Sha256;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A PDF whose hash stands in the chain of evidence: of an adopted text, of a signature, or of all signatures together. */
@Entity
@Table(name = "charter_document")
public class CharterDocument extends Aggregate {
    private static final String DUTCH = "nl";

    @Column(name = "charter_version_id")
    @Convert(converter = UuidConverter.class)
    private UUID charterVersionId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "signature_id")
    @Convert(converter = UuidConverter.class)
    private UUID signatureId;

    @Column(name = "made_at")
    @Convert(converter = InstantConverter.class)
    private Instant madeAt;

    private String language = DUTCH;

    private String hash;

    @Lob
    @Column(name = "content")
    private byte[] content;

    /** What it is of. */
    public enum Kind {
        /** The text as it was adopted; its id is that of the version. */
        ADOPTION,
        /** One signature, or all of a version. */
        CERTIFICATE
    }

    protected CharterDocument() {
        // for persistence
    }

    private CharterDocument(UUID id, Kind kind, UUID charterVersionId, byte[] content, Instant now) {
        super(id);
        this.kind = kind;
        this.charterVersionId = charterVersionId;
        this.content = content.clone();
        this.hash = Sha256.of(content);
        this.madeAt = now;
    }

    public static CharterDocument ofText(CharterVersion version, byte[] pdf, Instant now) {
        return new CharterDocument(version.id(), Kind.ADOPTION, version.id(), pdf, now);
    }

    /** @param language in which it is written */
    public static CharterDocument ofSignature(Signature signature, Locale language, byte[] pdf, Instant now) {
        CharterDocument made = certificate(signature.charterVersionId(), language, pdf, now);
        made.signatureId = signature.id();
        return made;
    }

    /** Of all signatures so far. */
    public static CharterDocument ofAll(CharterVersion version, Locale language, byte[] pdf, Instant now) {
        return certificate(version.id(), language, pdf, now);
    }

    private static CharterDocument certificate(UUID version, Locale language, byte[] pdf, Instant now) {
        CharterDocument made = new CharterDocument(UUID.randomUUID(), Kind.CERTIFICATE, version, pdf, now);
        made.language = language.getLanguage();
        return made;
    }

    /** What a certificate says in the chain of evidence. */
    public CanonicalLines lines() {
        return lines(charterVersionId.toString(), signatureId == null ? null : signatureId.toString(), language, hash);
    }

    /** The same from the row of the table. That it is in Dutch is not said: once all of them were. */
    public static CanonicalLines lines(String version, String signature, String language, String hash) {
        return new CanonicalLines()
                .add("version", version)
                .add("signature", signature)
                .add("language", DUTCH.equals(language) ? null : language)
                .add("document", hash);
    }

    public UUID charterVersionId() {
        return charterVersionId;
    }

    public Kind kind() {
        return kind;
    }

    /** The signature that it is of; nothing when it is of a text or of all signatures. */
    public Optional<UUID> signatureId() {
        return Optional.ofNullable(signatureId);
    }

    /** In which it is written. */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** The SHA-256 of the file. */
    public String hash() {
        return hash;
    }

    public byte[] content() {
        return content.clone();
    }
}
