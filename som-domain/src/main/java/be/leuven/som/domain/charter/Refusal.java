package be.leuven.som.domain.charter;

import be.leuven.som.domain.evidence.CanonicalLines;
import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A partner declines to sign a version, with a reason. It may sign later all the same; this stays. */
@Entity
@Table(name = "charter_refusal")
public class Refusal extends Aggregate {
    private static final int LONGEST_REASON = 1_000;

    @Column(name = "charter_version_id")
    @Convert(converter = UuidConverter.class)
    private UUID charterVersionId;

    @Column(name = "partner_id")
    @Convert(converter = UuidConverter.class)
    private UUID partnerId;

    @Column(name = "person_id")
    @Convert(converter = UuidConverter.class)
    private UUID personId;

    private String reason;

    @Column(name = "refused_at")
    @Convert(converter = InstantConverter.class)
    private Instant refusedAt;

    protected Refusal() {
        // for persistence
    }

    public Refusal(CharterVersion version, Signer signer, String reason, LocalDate today, Instant now) {
        super(UUID.randomUUID());
        Signature.requireSignable(version, today);
        charterVersionId = version.id();
        partnerId = signer.partnerId();
        personId = signer.personId();
        this.reason = Text.required("reason", reason, LONGEST_REASON);
        refusedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** What it says in the chain of evidence. */
    public CanonicalLines lines() {
        return lines(charterVersionId.toString(), partnerId.toString(), personId.toString(), reason, refusedAt);
    }

    /** The same from the row of the table. */
    public static CanonicalLines lines(String version, String partner, String person, String reason, Instant at) {
        return new CanonicalLines()
                .add("version", version)
                .add("partner", partner)
                .add("person", person)
                .add("reason", reason)
                .add("refused", at);
    }

    public UUID partnerId() {
        return partnerId;
    }

    public String reason() {
        return reason;
    }

    public Instant refusedAt() {
        return refusedAt;
    }
}
