package be.leuven.som.domain.audit;

import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Sha256;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Who did what, when, on which object. Never changed: each entry holds the hash of the one before it.
 *
 * <p>The hash is SHA-256 over the fields joined by line feeds, in the order number, instant (ISO 8601, UTC), actor,
 * action, object, hash before; hexadecimal, in lower case.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    /** The hash before the first entry. */
    public static final String BEGINNING = "0".repeat(64);

    @Id
    @Column(name = "entry_number")
    private long number;

    @Column(name = "happened_at")
    @Convert(converter = InstantConverter.class)
    private Instant at;

    private String actor;

    private String action;

    @Column(name = "object_id")
    @Convert(converter = UuidConverter.class)
    private UUID objectId;

    @Column(name = "hash_before")
    private String hashBefore;

    private String hash;

    protected AuditEntry() {
        // for persistence
    }

    /**
     * The entry that follows another.
     *
     * @param at when; kept to the microsecond, as the database keeps it, so that the hash still fits what is read back
     * @param actor the id of the account, "system", or the caller's name for the city's IT
     * @param objectId what it was done to, or null when nothing was found or made
     */
    public AuditEntry(AuditHead head, Instant at, String actor, String action, UUID objectId) {
        this.number = head.number() + 1;
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.actor = actor;
        this.action = action;
        this.objectId = objectId;
        this.hashBefore = head.hash();
        this.hash = computeHash();
    }

    /** Whether its own fields still give its hash. */
    public boolean whole() {
        return hash.equals(computeHash());
    }

    private String computeHash() {
        String text = String.join("\n", "" + number, at.toString(), actor, action, "" + objectId, hashBefore);
        return Sha256.of(text);
    }

    public long number() {
        return number;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public Optional<UUID> objectId() {
        return Optional.ofNullable(objectId);
    }

    public String hashBefore() {
        return hashBefore;
    }

    public String hash() {
        return hash;
    }
}
